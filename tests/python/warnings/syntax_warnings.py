# Warnings of the compiler come when the module is compiled, before it runs, with the source line.
import sys
def f(x):
    try:
        return x is 5
    finally:
        for i in ():
            continue
def g(x):
    for i in x:
        try:
            pass
        finally:
            continue
assert (1, 'always')
print('\d', "a\400b" == 'a\u0100b')
print(1if f(5) else 2)
values = [
    (1, 2),
    (3, 4)
    if f(0) else 'text' [True]
]
try:
    None[0]
except TypeError as error:
    print(error)
try:
    (1, 2)(3)
except TypeError as error:
    print(error)
# What runs later warns when it is compiled.
eval('"\\q"')
exec('1 is 1\n\n"a" is f')
print(g([1]), 'done')
