table = {"a": lambda x: x["missing"]}
print([table[k]({"present": 1}) for k in sorted(table)])
