data = {"users": [{"name": "ann"}, {"name": None}]}
print(data["users"][0]["name"].upper())
print(data["users"][1]["name"].upper())
