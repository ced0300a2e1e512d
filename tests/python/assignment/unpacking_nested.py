(a, (b, c)), d = (1, (2, 3)), 4
print(a, b, c, d)
[e, [f, g]] = [5, "xy"]
print(e, f, g)
(h,) = [7]
print(h)
[] = ()
() = []
for (name, (low, high)) in [("a", (1, 2)), ("b", [3, 4])]:
    print(name, low, high)
first, *(second, third) = 1, 2, 3
print(first, second, third)
(x, y), *rest, (z,) = "ab", 1, 2, [9]
print(x, y, rest, z)
