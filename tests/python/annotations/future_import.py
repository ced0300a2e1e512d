"""With `from __future__ import annotations` annotations are text, and there from the start."""

from __future__ import annotations

print('__annotations__' in globals(), '__annotate__' in globals())
a: undefined = 1
b: list[undefined | None]
print(__annotations__)
(c): d = 2
if b'':
    never: int
else:
    e: 1 + 2
print(__annotations__)
__annotations__['extra'] = 3
f: int
print(__annotations__)


def function(x: undefined, *args: *Ts, y: 'quoted' = 1, **kwargs: a.b[c]) -> None: ...


print(function.__annotations__, function.__annotate__(1))
function.__annotations__['new'] = 1
print(function.__annotations__)


def nested():
    local: undefined = 1

    def inner(z: local): ...

    return inner.__annotations__, inner.__closure__


print(nested())


class C:
    print(__annotations__)
    x: undefined
    y: int = 3
    __private: str
    print(__annotations__)
    for i in range(1):
        looped: bytes

    def method(self, __hidden: C): ...


print(C.__annotations__, C.__annotate__)
print(sorted(name for name in C.__dict__ if 'anno' in name))
print(C.method.__annotations__)


class D(C):
    pass


print(D.__annotations__)


class Replaced:
    __annotations__ = []
    try:
        x: int
    except TypeError as error:
        print(error)


print((lambda: 1).__annotations__)
