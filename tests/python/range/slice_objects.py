s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, 2) == slice(1, 2), slice(1, 2) != slice(1, 3), s.indices(5), slice(None, None, -1).indices(4), slice(-3, None).indices(10), slice(100, -100, -1).indices(3))
print("abcdefgh"[s], [0, 1, 2, 3][slice(-2, None)], list(range(10))[slice(None, None, 3)], slice("a", "b"), repr(slice(None, 1)), hash(slice(1, 2)) == hash(slice(1, 2)))


class Grid:
    def __getitem__(self, key):
        return key


g = Grid()
print(g[1:2], g[:], g[::2], g[1:2, 3], g[..., 1:], g["a":"z"], g[None:None:None], g[-1:], g[:, :])
for bad in (lambda: slice(), lambda: [1][slice("a", "b")], lambda: [1][1:2:0], lambda: slice(1, 2, 0).indices(5), lambda: s.indices(-1), lambda: slice(1) < slice("a"), lambda: [1][1.5:]):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Index:
    def __index__(self):
        return 2


print([0, 1, 2, 3][Index():], [0, 1, 2, 3][Index()], "abcdef"[:Index()], slice(Index()).indices(5))
