# object.__reduce_ex__: new arguments, state, slots, items.
import copy


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Plain: ...


class Slots:
    __slots__ = ("a", "__private")


class Below(Slots):
    __slots__ = ("c", "__dict__")


class WithState:
    def __getstate__(self):
        return "state"

    def __setstate__(self, state):
        self.got = state


class NewArgs(int):
    def __new__(cls, value, extra=None):
        self = int.__new__(cls, value)
        self.extra = extra
        return self

    def __getnewargs__(self):
        return int(self), self.extra


class NewKeywords:
    def __new__(cls, *args, **kwargs):
        self = object.__new__(cls)
        self.given = args, kwargs
        return self

    def __getnewargs_ex__(self):
        return (1,), {"k": 2}


class Items(dict): ...


class Elements(list): ...


class Returns:
    def __init__(self, value):
        self.value = value

    def __getnewargs_ex__(self):
        return self.value


class ReturnsOne:
    def __getnewargs__(self):
        return 1


plain = Plain()
print(plain.__getstate__(), plain.__reduce_ex__(4)[1:])
plain.x = [1]
print(plain.__getstate__(), plain.__getstate__() is plain.__dict__, plain.__reduce_ex__(4)[0].__name__)
print(plain.__reduce_ex__(1)[0].__name__, plain.__reduce_ex__(1)[1:], plain.__reduce__()[0].__name__)

slots = Slots()
slots.a = 1
slots._Slots__private = 2
print(slots.__getstate__(), copy.copy(slots)._Slots__private)
show(lambda: slots.__reduce_ex__(1))
below = Below()
below.a, below.c, below.d = 1, 2, 3
print(below.__getstate__(), copy.copy(below).d, copy.deepcopy(below).c)

print(WithState().__reduce_ex__(2)[2], copy.copy(WithState()).got)
number = NewArgs(5, ["x"])
print(number.__reduce_ex__(2)[1:3], copy.copy(number).extra is number.extra, copy.deepcopy(number).extra is number.extra)
print(NewKeywords().__reduce_ex__(2)[1], copy.copy(NewKeywords()).given)
show(lambda: NewKeywords().__reduce_ex__(1)[1:])
items = Items(a=1)
items.note = "n"
make, args, state, elements, pairs = items.__reduce_ex__(2)
print(args, state, elements, list(pairs), copy.copy(items), copy.deepcopy(items).note)
print(list(Elements([1, 2]).__reduce_ex__(2)[3]), copy.copy(Elements([1])), (5).__reduce_ex__(2)[1])

for value in (1, (1,), (1, 2), ((), 1)):
    show(lambda: Returns(value).__reduce_ex__(2))
show(lambda: ReturnsOne().__reduce_ex__(2))
show(lambda: object().__reduce_ex__("a"))
show(lambda: object().__reduce_ex__())
print((1).__getnewargs__(), "a".__getnewargs__(), 1.5.__getnewargs__(), (1,).__getnewargs__(), b"a".__getnewargs__())


class Error(Exception): ...


error = Error(1, 2)
error.note = 1
error.add_note("n")
print(error.__reduce__(), copy.copy(error).__notes__, error.__setstate__({"q": 5}), error.q)
show(lambda: error.__setstate__(3))
print(OSError(99999, "m", "f", None, "g").__reduce__(), ImportError("m", name="n").__reduce__(), StopIteration(5).__reduce__())
