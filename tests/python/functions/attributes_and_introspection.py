def f(a, b=2, *args, c, d=4, **kwargs):
    """Doc line."""
    local = a
    return local


print(f.__name__, f.__qualname__, f.__doc__, f.__module__)
print(f.__defaults__, f.__kwdefaults__, f.__dict__)
code = f.__code__
print(code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_varnames, code.co_name, code.co_flags & 12)
f.tag = "custom"
print(f.tag, f.__dict__)
f.__name__ = "renamed"
f.__doc__ = None
print(f.__name__, f.__doc__, f.__qualname__)
print(callable(f), callable(5), type(f).__name__, f.__globals__ is globals())


class C:
    def m(self):
        def inner():
            pass

        return inner


print(C.m.__qualname__, C().m().__qualname__, (lambda: 0).__qualname__, C().m.__func__ is C.m, C().m.__self__.__class__ is C)
