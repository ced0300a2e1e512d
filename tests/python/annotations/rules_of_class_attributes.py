# `__annotations__` and `__annotate__` of classes: what may be stored, what is deleted with what, and names in the class body.
def attempt(title, action):
    try:
        print(title, 'gives', action())
    except Exception as error:
        print(title, 'raises', type(error).__name__, error)


def stored(cls):
    return sorted(name for name in cls.__dict__ if 'anno' in name)


class C:
    x: int


print(stored(C))
attempt('delete __annotate__', lambda: delattr(C, '__annotate__'))
attempt('__annotate__ = 3', lambda: setattr(C, '__annotate__', 3))
attempt('delete __annotations__', lambda: delattr(C, '__annotations__'))
attempt('read', lambda: C.__annotations__)
attempt('delete __annotations__', lambda: delattr(C, '__annotations__'))
attempt('read', lambda: (C.__annotations__, C.__annotate__, stored(C)))
C.__annotations__ = {'y': 1}
print(C.__annotations__, stored(C))
C.__annotate__ = lambda format: {'format': format}
print(stored(C))
print(C.__annotations__, stored(C))
C.__annotations__ = 'anything'
print(C.__annotations__, stored(C), C.__annotate__)
C.__annotate__ = None
print(C.__annotations__, stored(C))
C.__annotate__ = lambda format: None
attempt('None from __annotate__', lambda: C.__annotations__)
for name in '__annotations__', '__annotate__':
    for cls in int, object, type:
        attempt(f'{cls.__name__}.{name}', lambda: getattr(cls, name))
        attempt(f'set {cls.__name__}.{name}', lambda: setattr(cls, name, {}))
        attempt(f'delete {cls.__name__}.{name}', lambda: delattr(cls, name))


class OwnDict:
    __annotations__ = {'z': 1}
    y: int


print(OwnDict.__annotations__, OwnDict.__annotate__(1), stored(OwnDict))
OwnDict.__annotations__ = {'w': 2}
print(OwnDict.__annotations__, stored(OwnDict))
del OwnDict.__annotations__
print(OwnDict.__annotations__, stored(OwnDict))


class OwnFunction:
    def __annotate__(format):
        return {'own': format}

    y: int


print(OwnFunction.__annotations__, stored(OwnFunction), OwnFunction.__annotate__.__qualname__)


class OwnStatic:
    @staticmethod
    def __annotate__(format):
        return {'static': format}


print(OwnStatic.__annotations__, stored(OwnStatic))
OwnStatic.__annotations__ = 3
print(OwnStatic.__annotations__, stored(OwnStatic))


class NotCallable:
    __annotate__ = 5


print(NotCallable.__annotations__, NotCallable.__annotate__, stored(NotCallable))


class Property:
    def __get__(self, instance, owner):
        return 'bound to', owner.__name__


class Bound:
    __annotations__ = Property()


print(Bound.__annotations__)


class Meta(type):
    of_meta: int


class Instance(metaclass=Meta):
    pass


print(Meta.__annotations__, Instance.__annotations__)
descriptor = type.__dict__['__annotations__']
print(descriptor.__get__(Instance), type(descriptor).__name__)


# Wrappers hand the wrapped function's annotations on.
class Wrapped:
    @staticmethod
    def static(a: int): ...

    @classmethod
    def cls(cls, a: missing): ...


static, bound = Wrapped.__dict__['static'], Wrapped.__dict__['cls']
print('__annotations__' in vars(static), static.__annotations__, '__annotations__' in vars(static))
attempt('classmethod', lambda: bound.__annotations__)
missing = str
print(bound.__annotations__, bound.__annotate__ is Wrapped.cls.__func__.__annotate__)
bound.__annotations__ = 4
print(bound.__annotations__, Wrapped.cls.__annotations__)
del bound.__annotations__
print(bound.__annotations__)
