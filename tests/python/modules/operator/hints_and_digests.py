from operator import concat, countOf, iconcat, indexOf, length_hint
from _operator import _compare_digest


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def hinting(result):
    class Hint:
        def __length_hint__(self):
            if isinstance(result, Exception):
                raise result
            return result

    return Hint()


class Sized:
    def __len__(self):
        raise TypeError("no length after all")

    def __length_hint__(self):
        return 4


for result in (7, True, NotImplemented, -1, "x", TypeError("no"), ValueError("no")):
    show(lambda: length_hint(hinting(result), 3))
print(length_hint([1, 2]), length_hint(1), length_hint(iter([1, 2])), length_hint(Sized()), length_hint(range(10)))
show(lambda: length_hint(1, "a"))
show(lambda: length_hint(1, 2.5))
show(lambda: length_hint())

print(_compare_digest("a", "a"), _compare_digest("a", "b"), _compare_digest(b"ab", bytearray(b"ab")), _compare_digest(b"a", b"ab"))
show(lambda: _compare_digest(b"a", "a"))
show(lambda: _compare_digest("é", "é"))
show(lambda: _compare_digest(1, 2))

print(concat([1], [2]), iconcat([1], (2,)), countOf([1, 2, 1.0], 1), indexOf("abc", "c"))
show(lambda: concat(1, 2))
show(lambda: iconcat(1, 2))
show(lambda: countOf(1, 1))
show(lambda: indexOf(1, 1))
show(lambda: indexOf([1], 2))
