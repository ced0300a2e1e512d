# Lists of several lengths made of a few ascending runs, or nearly sorted.


def check(items):
    expected = list(items)
    for i in range(1, len(expected)):  # insertion sort, by < alone
        item, at = expected[i], i
        while at and item < expected[at - 1]:
            expected[at] = expected[at - 1]
            at -= 1
        expected[at] = item
    result = sorted(items)
    if result != expected or any(x is not y for x, y in zip(result, expected)):
        print("differs", len(items), items[:5])
    backwards = sorted(items, reverse=True)
    if backwards != expected[::-1]:
        print("differs backwards", len(items), items[:5])


for size in 10, 399, 400, 450:
    for runs in 1, 2, 5, 12, 13, 14, 40:
        length = size // runs + 1
        check([f"name{i % length * 7 % 1000}" for i in range(size)])
        check([f"word{i}" for i in range(size)][-length:] + [f"word{i}" for i in range(size - length)])
        check([i % length / 3 for i in range(size)])
        check([-0.0 if i % length == 0 else float(i % length) for i in range(size)])
        check([f"{'é' * (i % 9)}{i % length}" for i in range(size)])
print("done")
