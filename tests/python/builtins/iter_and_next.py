it = iter([1, 2])
print(next(it), next(it), next(it, "default"), next(iter(""), None), list(iter("ab")), iter(it) is it, type(iter({})).__name__, type(iter(())).__name__, type(iter("")).__name__, type(iter(set())).__name__, type(iter("é日")).__name__, type(iter([])).__name__)
values = iter([1, 2, 0, 3])
print(list(iter(lambda: next(values), 0)), next(values))


class Old:
    def __getitem__(self, i):
        if i < 3:
            return i * i
        raise IndexError


print(list(iter(Old())), 4 in Old(), type(iter(Old())).__name__)
for bad in (lambda: next([]), lambda: iter(5), lambda: next(iter([])), lambda: iter(5, 0), lambda: next(), lambda: iter(None), lambda: next(5, "d")):
    try:
        bad()
    except (TypeError, StopIteration) as error:
        print(type(error).__name__, error)
for it in (iter([1, 2, 3]), iter((1, 2)), iter("ab"), iter({1: 2}), iter(range(2)), iter({5})):
    next(it)
    print(type(it).__name__, it.__length_hint__() if hasattr(it, "__length_hint__") else "-", list(it), list(it))
