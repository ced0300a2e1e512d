# Iterators are pickled with the functions that the running code has for them, looked up before the iterator is looked at.
import types

code = compile('x.__reduce__()', 'test', 'eval')
try:
    eval(code, {'__builtins__': types.MappingProxyType({}), 'x': iter([1, 2])})
except AttributeError as error:
    print(repr(error))
print(eval(code, {'__builtins__': types.MappingProxyType({'iter': len}), 'x': iter([1, 2])}))
try:
    exec('import foo.bar', {'__builtins__': types.MappingProxyType({})})
except ImportError as error:
    print(error)
names = {'__builtins__': types.MappingProxyType({'__import__': lambda *args: args[0]})}
exec('import foo.bar', names)
print(names['foo'])

for used in reversed([1]), reversed((1,)), iter('a'), iter([1]), iter((1,)), iter(b'a'), reversed(range(1)):
    list(used)
    print(used.__reduce__())

backwards = reversed(items := [1, 2, 3, 4])
next(backwards)
items[1:] = []
print(backwards.__length_hint__(), list(backwards), backwards.__length_hint__())


def exhausting():
    if calls:
        return None
    calls.append(1)
    list(again)
    return 1


calls = []
again = iter(exhausting, None)
print(next(again, 'end'))


class Huge:
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size


for size in (-1, -(2**80), 2**80):
    try:
        len(Huge(size))
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
