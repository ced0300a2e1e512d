data = {}
assert not data, "fine"
assert data, "missing " + data["key"]
