print(any([]), all([]), any([0, "", 1]), all([1, "a", [0]]), any(x > 2 for x in range(5)), all(x < 3 for x in range(5)), any({"": 1}), all("abc"), any([[]]), all({}))


def noisy(values):
    for v in values:
        print("checked", v)
        yield v


print(any(noisy([0, 1, 2])), all(noisy([1, 0, 2])), any(noisy([])))
for bad in (lambda: any(5), lambda: all(), lambda: any(1, 2)):
    try:
        bad()
    except TypeError as error:
        print(error)
