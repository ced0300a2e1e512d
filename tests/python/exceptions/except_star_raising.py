import sys
def tree():
    return ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [TypeError(2), ValueError(3)]), OSError(4)])

def outcome(f):
    try:
        f()
    except BaseException as e:
        print(f.__name__, repr(e), '| context', repr(e.__context__), '| cause', repr(e.__cause__), e.__suppress_context__)
        return e
    print(f.__name__, 'nothing')

def bare_raise():
    try: raise tree()
    except* ValueError: raise
def all_bare():
    try: raise tree()
    except* ValueError: raise
    except* TypeError: raise
    except* OSError: raise
def by_name():
    try: raise tree()
    except* ValueError as e: raise e
def new_one():
    try: raise tree()
    except* ValueError: raise KeyError('new')
def new_in_all():
    try: raise tree()
    except* ValueError: raise KeyError('one')
    except* TypeError as e: raise KeyError('two') from e
    except* OSError: raise KeyError('three') from None
def new_alone():
    try: raise ExceptionGroup('g', [ValueError(1)])
    except* ValueError: raise KeyError('alone')
def base_exception():
    try: raise tree()
    except* ValueError: raise SystemExit(3)
    except* TypeError: raise
def naked_bare():
    try: raise ValueError(1)
    except* ValueError: raise
def naked_new():
    try: raise ValueError(1)
    except* ValueError: 1 / 0
def from_function():
    def again(): raise
    try: raise tree()
    except* ValueError: again()
def parts_apart():
    try: raise tree()
    except* ValueError as e: raise e.exceptions[0]
    except* TypeError as e: raise e.exceptions[0].exceptions[0]
def nested():
    try: raise tree()
    except* ValueError:
        try: raise ExceptionGroup('second', [KeyError(1), IndexError(2)])
        except* KeyError: print('key', repr(sys.exception()))
        print('after', repr(sys.exception()))
    except* OSError: print('os', repr(sys.exception()))
def in_else():
    try: pass
    except* ValueError: pass
    else: raise KeyError('else')
def finally_raises():
    try: raise tree()
    except* ValueError: pass
    finally: raise KeyError('finally')
def store_fails():
    class Meta(type):
        @classmethod
        def __prepare__(mcs, name, bases): return Refusing()
    class Refusing(dict):
        def __setitem__(self, key, value):
            if isinstance(value, ExceptionGroup): raise RuntimeError('no ' + key)
            super().__setitem__(key, value)
    class C(metaclass=Meta):
        try: raise tree()
        except* ValueError as e: print('not here')

for f in (bare_raise, all_bare, by_name, new_one, new_in_all, new_alone, base_exception, naked_bare, naked_new, from_function,
          parts_apart, nested, in_else, finally_raises, store_fails):
    error = outcome(f)
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            print('   ', repr(part), '| context', repr(part.__context__), '| cause', repr(part.__cause__))
print(sys.exception())

# The handled exception is restored, and what is raised has the outer one as context only when it is new.
try:
    raise KeyError('outer')
except KeyError:
    e = outcome(new_one)
    print(repr(e.exceptions[0].__context__), repr(e.__context__), repr(sys.exception()))
    e = outcome(naked_new)
    print(repr(e.__context__.__context__), repr(e.__context__.exceptions[0].__context__))

# Raised with a note, and changed in a clause: no longer a part of what was raised.
def changed():
    try: raise tree()
    except* ValueError as e:
        e.add_note('noted')
        raise
    except* TypeError as e:
        e.__cause__ = KeyError('set')
        raise
e = outcome(changed)
print([getattr(part, '__notes__', None) for part in e.exceptions])

def many(n):
    total = 0
    for i in range(n):
        try:
            raise ExceptionGroup('g', [ValueError(i), TypeError(i)])
        except* ValueError as e:
            total += e.exceptions[0].args[0]
        except* TypeError as e:
            total += 1
    return total
print(many(300))
