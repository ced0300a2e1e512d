data = [1, 2, 3, 4]
if (n := len(data)) > 3:
    print("long", n)
print([y for x in data if (y := x * x) > 4], y)
while (item := data.pop()) > 2:
    print("popped", item)
print(item, data)
print((a := 5) + (b := 6), a, b)


def f():
    total = 0
    partial = [total := total + v for v in (1, 2, 3)]
    return partial, total


print(f())
print(any((hit := v) > 2 for v in (1, 3, 5)), hit)
print(f"{(z := 3) + 1} {z}")
