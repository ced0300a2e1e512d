class A:
    pass


try:
    A().missing
except AttributeError as error:
    print(error.name, type(error.obj).__name__, error)
try:
    undefined_thing
except NameError as error:
    print(error.name, error)
try:
    import surely_missing_module
except ImportError as error:
    print(error.name, error.msg, type(error).__name__)
try:
    from sys import nope
except ImportError as error:
    print(error.name, error)
e = FileNotFoundError(2, "No such file", "f.txt")
print(e.errno, e.strerror, e.filename, e, type(e).__name__)
print(OSError("only"), repr(PermissionError(1, "two")), PermissionError(17, "exists").errno, OSError().args, OSError("a").errno)
