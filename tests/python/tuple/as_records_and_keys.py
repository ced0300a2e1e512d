points = {(0, 0): "origin", (1, 0): "east"}
points[0, 1] = "north"
print(points, (1, 0) in points, points.get((5, 5)), sorted(points), max(points), min(points, key=lambda p: (p[1], -p[0])))
people = [("Ann", 30), ("Bob", 25), ("Cid", 30)]
for name, age in sorted(people, key=lambda p: (-p[1], p[0])):
    print(name, age)
print(max(people, key=lambda p: p[1]), dict(people), [n for n, _ in people], list(zip(*people)))


def minmax(values):
    return min(values), max(values)


low, high = minmax([3, 1, 2])
print(low, high, minmax("hello"), divmod(17, 5), (lambda *a: a)(1, 2), "%s-%s" % (1, 2))
print((1, 2, 3) + tuple("ab"), ((1, 2), 3) == ((1, 2), 3), hash(((1, 2), 3)) == hash(((1, 2), 3)), {(1, (2, 3))} == {(1, (2, 3))}, () in {()}, ((),))
