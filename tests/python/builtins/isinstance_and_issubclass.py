class A: pass
class B(A): pass
b = B()
print(isinstance(b, A), isinstance(b, (int, A)), isinstance(b, ()), issubclass(B, A), issubclass(B, (str, (A,))), isinstance(True, int), isinstance(1, bool), isinstance(None, type(None)), isinstance(1, object), isinstance(int, type), issubclass(bool, int))
for bad in (lambda: isinstance(1, 5), lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: isinstance(1), lambda: isinstance(1, (int, 5)), lambda: isinstance("", (int, 5))):
    try:
        print(bad())
    except TypeError as error:
        print(error)
print(type(b) == B, type(b) is A, type(1) in (int, float), b.__class__.__name__, type(lambda: 0).__name__, type(x for x in ()).__name__, [type(v).__name__ for v in (1, 1.0, "", b"", [], (), {}, set(), frozenset(), None, True, 1j, range(1), slice(1), ..., print, type)])
