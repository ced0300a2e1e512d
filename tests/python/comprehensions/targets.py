box = [None]
print([box[0] for box[0] in range(3)], box)


class O:
    pass


o = O()
print([o.x for o.x in "ab"], o.x)
print([(a, rest) for a, *rest in [(1, 2, 3), "xyz"]], [(k, a, b) for k, (a, b) in {"k": (1, 2)}.items()])
print([x for [x] in [[1], [2]]], [x + y for (x, y) in [(1, 2)]])
print(sum([v for _, v in sorted({"b": 2, "a": 1}.items())]))
