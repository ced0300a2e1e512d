# Made by scripts/fuzz/record-operations.mjs.

from _operations import *

calls = []
HIDDEN = (
    '__getattribute__ __setattr__ __delattr__ __reduce__ __reduce_ex__ __getstate__ __sizeof__ __dir__ __new__ __init__ '
    '__buffer__ __release_buffer__ __alloc__'
).split()
METHODS = type(str.upper), type(int.__add__)


def spied(base):
    def method(name):
        original = getattr(base, name)

        def call(self, *args, **kwargs):
            calls.append(name)
            return original(self, *args, **kwargs)

        return call

    names = [name for name in dir(base) if name not in HIDDEN and type(getattr(base, name)) in METHODS]
    return type(f'X{base.__name__}', (base,), {name: method(name) for name in names})


SPIES = {base: spied(base) for base in (int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset)}


def X(base, *args):
    return SPIES[base](*args)


def plain(r):
    t = type(r)
    return (t.__name__, t.__base__(r)) if t in SPIES.values() else r


def spy(f):
    calls.clear()
    try:
        r = f()
        names = ' '.join(calls)
        text = printed(lambda: plain(r))
    except Exception as error:
        names = ' '.join(calls)
        text = f'{type(error).__name__}: {error}'.split(' at 0x')[0].replace(chr(10), '\\n')
    print(f'{text[:120]} | {names[:200]}'.encode('utf-8', 'backslashreplace').decode())
