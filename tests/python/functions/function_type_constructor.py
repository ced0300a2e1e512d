# types.FunctionType: functions from code objects, other globals, defaults and closures.
from types import CellType, FunctionType


def attempt(title, action):
    try:
        print(title, '=>', action())
    except Exception as error:
        print(title, 'raises', type(error).__name__, error)


def plain(a, b=2, *, c=3):
    return a, b, c, name


name = 'module'
code = plain.__code__
attempt('own globals', lambda: FunctionType(code, {'name': 'other'}, argdefs=(7, 8), kwdefaults={'c': 9})())
attempt('no defaults', lambda: FunctionType(code, {'name': 'other'})())
attempt('missing global', lambda: FunctionType(code, {})(1, 2, c=3))
made = FunctionType(code, globals(), 'renamed', (1,), None, {'c': 5})
print(made.__name__, made.__qualname__, made.__module__, made.__defaults__, made.__kwdefaults__, made.__closure__, made(0))
print(made.__code__ is code, made.__globals__ is globals(), made.__doc__, made.__annotations__, made.__dict__)


class Computed(dict):
    def __missing__(self, key):
        return f'<{key}>'


attempt('globals that compute', lambda: FunctionType(code, Computed())(1, c=2))


def uses_builtin():
    return len('abc'), undefined


attempt('computed before built-ins', lambda: FunctionType(uses_builtin.__code__, Computed(len=lambda s: 'own len'))())
attempt('own built-ins', lambda: FunctionType(uses_builtin.__code__, {'__builtins__': {'len': id, 'undefined': 1}})()[1])


def outer(x):
    def inner(y):
        return x, y, name

    return inner


inner = outer(1)
attempt('closure', lambda: FunctionType(inner.__code__, {'name': 'n'}, closure=(CellType(5),))(6))
attempt('the same closure', lambda: FunctionType(inner.__code__, globals(), closure=inner.__closure__)(6))
attempt('empty cell', lambda: FunctionType(inner.__code__, globals(), closure=(CellType(),))(6))
attempt('no closure', lambda: FunctionType(inner.__code__, globals()))
attempt('closure too long', lambda: FunctionType(inner.__code__, globals(), closure=(CellType(1), CellType(2))))
attempt('closure not needed', lambda: FunctionType(code, globals(), closure=(CellType(1),)))
attempt('closure of no cells', lambda: FunctionType(inner.__code__, globals(), closure=(1,)))
attempt('closure a list', lambda: FunctionType(inner.__code__, globals(), closure=[CellType(1)]))
attempt('closure a list', lambda: FunctionType(code, globals(), closure=[]))
attempt('empty closure', lambda: FunctionType(code, globals(), closure=())(1))
attempt('nothing', lambda: FunctionType())
attempt('one', lambda: FunctionType(code))
attempt('no code', lambda: FunctionType(plain, globals()))
attempt('no dict', lambda: FunctionType(code, 5))
attempt('name', lambda: FunctionType(code, {}, 5))
attempt('defaults', lambda: FunctionType(code, {}, None, [1]))
attempt('keyword defaults', lambda: FunctionType(code, {}, kwdefaults=()))
attempt('unknown keyword', lambda: FunctionType(code, {}, other=1))


# A nested definition belongs to the globals that the outer one was made with.
def makes():
    def nested():
        return name

    class Local:
        value = name

    return nested, Local


nested, Local = FunctionType(makes.__code__, {'name': 'from the dict', '__name__': 'fake'})()
print(nested(), nested.__module__, Local.value, Local.__module__, nested.__globals__['name'])


def generator():
    yield name
    yield name


print(list(FunctionType(generator.__code__, {'name': 'g'})()), list(generator()))
