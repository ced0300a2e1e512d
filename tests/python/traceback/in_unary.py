value = {"n": "5"}
print(abs(-value["n"]))
