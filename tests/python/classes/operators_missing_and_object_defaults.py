class A:
    pass


a, b = A(), A()
print(a == a, a == b, a != b, hash(a) == hash(a), bool(a), a is a, a in [b, a])
for bad in (lambda: a < b, lambda: a + b, lambda: -a, lambda: len(a), lambda: a[0], lambda: a(), lambda: int(a), lambda: iter(a), lambda: next(a), lambda: abs(a), lambda: round(a), lambda: a & 1):
    try:
        bad()
    except TypeError as error:
        print(error)
o = object()
print(type(o), o == o, bool(o), object() == object())
try:
    o.x = 1
except AttributeError as error:
    print(error)
try:
    a.x
except AttributeError as error:
    print(error)
try:
    A.x
except AttributeError as error:
    print(error)
print(a.__eq__(a), a.__eq__(b), a.__ne__(b), a.__lt__(b), a.__str__() == a.__repr__(), a.__sizeof__ is not None, a.__dir__() == dir(a) or sorted(a.__dir__()) == dir(a))
