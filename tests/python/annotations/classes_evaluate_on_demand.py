# Annotations of class variables: evaluated when asked for, with the names of the class and of the functions around it.
class C:
    x: Undefined
    number: int = 3
    alias = str
    text: alias
    own: list[C]
    number2: number


try:
    C.__annotations__
except NameError as error:
    print(error)
print('__annotations_cache__' in C.__dict__, '__annotate_func__' in C.__dict__, '__annotate__' in C.__dict__)
Undefined = 'defined'
print(C.__annotations__)
print('__annotations_cache__' in C.__dict__, C.__annotations__ is C.__dict__['__annotations_cache__'])
print(C.__annotate__ is C.__dict__['__annotate_func__'])
C.alias = bytes
print(C.__annotations__['text'], C.__annotate__(1)['text'])
C.number = 4
print(C.__annotate__(1)['number2'])
del C.alias
try:
    C.__annotate__(1)
except NameError as error:
    print(error)


class D(C):
    pass


class E(C):
    only: int


print(D.__annotations__, D.__annotate__, E.__annotations__)
print(D.__dict__['__annotations_cache__'], D.__dict__['__annotate_func__'])
try:
    C().__annotations__
except AttributeError as error:
    print(error)


def make(kind):
    around = kind + ' around'

    class Local:
        a: around
        b: kind

        def method(self, x: around, y: shadowed, z: Local) -> __class__: ...

        shadowed = 'in the class'
        kind = 'kind of the class'

        class Inner:
            c: shadowed
            d: around

    return Local


Local = make('K')
print(Local.__annotations__)
print(Local.method.__annotations__)
try:
    Local.Inner.__annotations__
except NameError as error:
    print(error)
shadowed = 'global'
print(Local.Inner.__annotations__, Local.method.__annotations__['y'])
print(Local.__annotate__.__code__.co_freevars, Local.method.__annotate__.__code__.co_freevars)


# The namespace may be any mapping while the body runs.
class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return {'prepared': 'from __prepare__'}


class M(metaclass=Meta):
    x: prepared

    def f(self, y: prepared): ...

    print(f.__annotations__)


print(M.__annotations__, M.f.__annotations__)
print(Meta.__annotations__)


# Only simple names are recorded; targets of other kinds have their parts evaluated, not their annotations.
class Targets:
    here = {}
    (parenthesised): not_there
    (also): not_there = 1
    here['key']: not_there = 2
    here['other']: not_there
    simple: int


print(Targets.__annotations__, Targets.here, Targets.also)
try:

    class Parts:
        missing.attribute: int

except NameError as error:
    print(error)


def local():
    x: not_there
    y: not_there = 5
    (z): not_there = 6
    try:
        {}[missing]: int
    except NameError as error:
        print(error)
    return y + z


print(local())


class Private:
    __secret: int
    public: int

    def method(self, __hidden: str): ...


print(Private.__annotations__, Private.method.__annotations__)
