a = [1, 2]
b = a
c = [1, 2]
print(a is b, a is c, a == c, a is not c)
print(None is None, True is True, a is not None)
print(2 in a, 3 in a, 3 not in a, "ell" in "hello", "" in "", "x" not in "abc")
print(1 in {1: 2}, 2 in {1: 2}, 1.0 in {1, 2}, "a" in ("a",), 5 in range(0, 10, 5))
print(float("nan") in [float("nan")], 97 in b"abc", b"bc" in b"abc")
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], nan is nan)
try:
    print(1 in "abc")
except TypeError as error:
    print(error)
try:
    print(1 in 5)
except TypeError as error:
    print(error)
