pairs = [("a", 1), ("b", None)]
print({k: v + 1 for k, v in pairs})
