1 + ""  ### TypeError: unsupported operand type(s) for +: 'int' and 'str'
---
def f(x):
    return x.foo  ### AttributeError: 'int' object has no attribute 'foo'

f(3)
