import _abc


class Meta(type):
    def __new__(mcls, name, bases, namespace):
        cls = super().__new__(mcls, name, bases, namespace)
        _abc._abc_init(cls)
        return cls

    def register(cls, subclass):
        return _abc._abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        return _abc._abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        return _abc._abc_subclasscheck(cls, subclass)


def abstract(function):
    function.__isabstractmethod__ = True
    return function


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


class Shape(metaclass=Meta):
    @abstract
    def area(self):
        return 0

    @abstract
    def name(self):
        return "shape"

    @property
    @abstract
    def size(self): ...


class Half(Shape):
    size = 1

    def area(self):
        return super().area() + 1


class Square(Half):
    def name(self):
        return super().name()


print(sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), sorted(Square.__abstractmethods__))
show(lambda: Shape())
show(lambda: Half())
print(Square().area(), Square().name())


class Base(metaclass=Meta):
    pass


class Registered:
    pass


class Below(Registered):
    pass


token = _abc.get_cache_token()
print(issubclass(Registered, Base), isinstance(Below(), Base))
print(Base.register(Registered) is Registered, _abc.get_cache_token() - token)
print(issubclass(Registered, Base), isinstance(Below(), Base), issubclass(int, Base))
Base.register(Registered)
print(_abc.get_cache_token() - token)
show(lambda: Base.register(1))
show(lambda: issubclass(1, Base))


class Child(Base):
    pass


show(lambda: Child.register(Base))
Child.register(str)
print(issubclass(str, Base), isinstance("", Child), isinstance("", Base))

registry, cache, negative, version = _abc._get_dump(Base)
print(sorted(r().__name__ for r in registry), sorted(r().__name__ for r in cache), [r().__name__ for r in negative])
_abc._reset_caches(Base)
_abc._reset_registry(Base)
print(*_abc._get_dump(Base)[:3], issubclass(Registered, Base))


class Hooked(metaclass=Meta):
    answer = NotImplemented

    @classmethod
    def __subclasshook__(cls, other):
        return cls.answer if cls is Hooked else NotImplemented


for Hooked.answer in (NotImplemented, True, False, 1):
    _abc._reset_caches(Hooked)
    show(lambda: issubclass(int, Hooked))


class Claims:
    __class__ = Square


print(isinstance(Claims(), Shape), isinstance(Claims(), Square))
