n = 12345678901234567890
print(str(n) * 2)
print(int(str(n) * 5) % 97)
print(str(10**50), repr(-(10**50)), f"{10**20:,}")
print(int("1" + "0" * 100) == 10**100)
print(len(str(2**5000)), str(2**5000)[-10:])
try:
    str(10**5000)
except ValueError as error:
    print(error)
try:
    int("1" * 5000)
except ValueError as error:
    print(error)
