print(["x".center(5), "xy".center(5), "x".center(4, "*"), "x".ljust(4, "."), "x".rjust(4, "."), "long".center(2), "a".ljust(0)])
print(["42".zfill(5), "-42".zfill(5), "+1".zfill(4), "abc".zfill(2), "".zfill(3), "--1".zfill(5)])
try:
    "x".center(5, "ab")
except TypeError as error:
    print(error)
try:
    "x".ljust("5")
except TypeError as error:
    print(error)
