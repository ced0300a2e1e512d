data = {"a": {"b": 1}}
del data["a"]["c"]
