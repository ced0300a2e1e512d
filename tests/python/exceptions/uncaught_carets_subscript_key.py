data = {"users": {"ann": 1}}
value = data["users"]["ann"] + data["users"]["bob"]
