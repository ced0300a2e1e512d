for c in "hi":
    print(c, end=",")
for n in (1, 2):
    print(n, end=",")
for b in b"AB":
    print(b, end=",")
for k in {"x": 1, "y": 2}:
    print(k, end=",")
for k, v in {"x": 1}.items():
    print(k, v, end=",")
for n in range(3, 0, -1):
    print(n, end=",")
for a, b in zip("ab", [1, 2]):
    print(a + str(b), end=",")
for i, (a, b) in enumerate([(1, 2), (3, 4)], 1):
    print(i, a, b, end=",")
for line in "x\ny".splitlines():
    print(line, end=",")
print()
for item in sorted({3, 1, 2}):
    print(item)
for x in 1, 2, *[3, 4]:
    print(x)
for bad in (5, None, 1.5, print):
    try:
        for _ in bad:
            pass
    except TypeError as error:
        print(error)
