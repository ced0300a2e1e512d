# What may be stored into `__annotations__` and `__annotate__` of a function, and what each does to the other.
def attempt(title, action):
    try:
        result = action()
        print(title, 'gives', result)
    except Exception as error:
        print(title, 'raises', type(error).__name__, error)


def f(a: int, b: str = ''): ...


def set_annotations(value):
    f.__annotations__ = value
    return f.__annotate__, f.__annotations__


def set_annotate(value):
    f.__annotate__ = value
    return f.__annotate__, f.__annotations__


def delete(name):
    delattr(f, name)
    return f.__annotate__, f.__annotations__


attempt('delete __annotate__', lambda: delete('__annotate__'))
attempt('__annotate__ = 3', lambda: set_annotate(3))
attempt('__annotate__ = {}', lambda: set_annotate({}))
attempt('__annotations__ = 3', lambda: set_annotations(3))
attempt('__annotations__ = [..]', lambda: set_annotations([('a', 1)]))
print(f.__annotate__ is None, f.__annotations__)
attempt('__annotate__ = None', lambda: set_annotate(None))
attempt('__annotations__ = {}', lambda: set_annotations({'x': 1}))


def annotate(format):
    print('called with', format)
    return {'format': format}


f.__annotate__ = annotate
print('not called yet')
print(f.__annotations__)
print(f.__annotations__, f.__annotate__ is annotate)
f.__annotate__ = annotate
print(f.__annotations__)
attempt('__annotations__ = None', lambda: set_annotations(None))
f.__annotate__ = annotate
attempt('delete __annotations__', lambda: delete('__annotations__'))
attempt('delete __annotations__ again', lambda: delete('__annotations__'))

f.__annotate__ = lambda format: ['not a dict']
attempt('a list from __annotate__', lambda: f.__annotations__)
f.__annotate__ = lambda: {}
attempt('no parameter', lambda: f.__annotations__)
f.__annotate__ = lambda format: 1 / 0
attempt('an error', lambda: f.__annotations__)


class Dict(dict):
    pass


f.__annotate__ = lambda format: Dict(a=format)
print(type(f.__annotations__).__name__, f.__annotations__)
f.__annotations__ = Dict(b=2)
print(type(f.__annotations__).__name__, f.__annotate__)


class C:
    def method(self, x: int) -> 'C': ...


print(C.method.__annotations__, C().method.__annotations__)
attempt('on a bound method', lambda: setattr(C().method, '__annotations__', {}))
print(C().method.__annotate__ is C.method.__annotate__)
attempt('of a builtin', lambda: len.__annotations__)
