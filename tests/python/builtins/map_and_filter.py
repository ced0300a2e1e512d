print(list(map(str, [1, 2])), list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])), list(map(int, "123")), list(map(max, [1, 5], [3, 2], [2, 9])), list(filter(None, [0, 1, "", "a", None])), list(filter(lambda x: x > 1, (1, 2, 3))), list(filter(str.isalpha, "a1b")))
m = map(print, ["lazy"])
print("before")
next(m)
print(type(m).__name__, iter(m) is m, list(m), list(map(len, [])), next(filter(lambda x: x % 7 == 0, range(1, 100))), sum(map(ord, "ab")), dict(map(lambda k: (k, k * 2), "ab")))
for bad in (lambda: map(), lambda: map(str), lambda: list(map(5, [1])), lambda: map(str, 5), lambda: filter(None), lambda: list(filter(5, [1])), lambda: list(map(lambda x: x, [1], [2])), lambda: list(map(int, ["x"]))):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
