source = '''"""module"""
def f():
    "function"
    assert False, "never"
    return __debug__
class C:
    "class"
print(__doc__, f.__doc__, C.__doc__)
try:
    print(f())
except AssertionError as e:
    print("assertion", e)
'''
for optimize in (-1, 0, 1, 2):
    print(optimize)
    exec(compile(source, "f", "exec", optimize=optimize), {"__name__": "m", "__doc__": "before"})
print(__debug__, eval("__debug__"))
