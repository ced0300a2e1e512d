x  ### NameError: name 'x' is not defined
---
def f():
    return missing  ### NameError: name 'missing' is not defined
f()
---
def f():
    x += 1  ### UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
f()
---
def f():
    print(y)  ### UnboundLocalError: cannot access local variable 'y' where it is not associated with a value
    y = 1
f()
---
del z  ### NameError: name 'z' is not defined
---
def f():
    del q  ### UnboundLocalError: cannot access local variable 'q' where it is not associated with a value
f()
---
def f():
    def g():
        return v  ### NameError: cannot access free variable 'v' where it is not associated with a value in enclosing scope
    g()
    v = 1
f()
---
class C:
    a = b  ### NameError: name 'b' is not defined
---
class C:
    x = 1
    def m(self):
        return x  ### NameError: name 'x' is not defined
C().m()
---
print(lenn)  ### NameError: name 'lenn' is not defined
---
for i in []: pass
i  ### NameError: name 'i' is not defined
---
try:
    1 / 0
except ZeroDivisionError as e:
    pass
e  ### NameError: name 'e' is not defined
---
[x for x in range(3)]
x  ### NameError: name 'x' is not defined
---
x = 1
del x
x  ### NameError: name 'x' is not defined
---
def f():
    if False:
        w = 1
    return w  ### UnboundLocalError: cannot access local variable 'w' where it is not associated with a value
f()
---
import no_such_module_here  ### ModuleNotFoundError: No module named 'no_such_module_here'
---
from sys import no_such_name  ### ImportError: cannot import name 'no_such_name' from 'sys' (unknown location)
---
import sys.nothing  ### ModuleNotFoundError: No module named 'sys.nothing'; 'sys' is not a package
---
__class__  ### NameError: name '__class__' is not defined
---
def f():
    global g_name
    return g_name  ### NameError: name 'g_name' is not defined
f()
---
def f(n):
    nonlocal_name  ### NameError: name 'nonlocal_name' is not defined
f(1)
---
undefined()  ### NameError: name 'undefined' is not defined
---
undefined.x  ### NameError: name 'undefined' is not defined
---
undefined[0]  ### NameError: name 'undefined' is not defined
---
undefined = undefined + 1  ### NameError: name 'undefined' is not defined
---
print(f'{undefined}')  ### NameError: name 'undefined' is not defined
---
[undefined for _ in [1]]  ### NameError: name 'undefined' is not defined
---
(lambda: undefined)()  ### NameError: name 'undefined' is not defined
---
{undefined: 1}  ### NameError: name 'undefined' is not defined
---
undefined += 1  ### NameError: name 'undefined' is not defined
---
raise Undefined  ### NameError: name 'Undefined' is not defined
---
def f(x=undefined): pass  ### NameError: name 'undefined' is not defined
---
@undefined  ### NameError: name 'undefined' is not defined
def f(): pass
---
class C(Undefined): pass  ### NameError: name 'Undefined' is not defined
---
assert undefined  ### NameError: name 'undefined' is not defined
---
with undefined: pass  ### NameError: name 'undefined' is not defined
---
for x in undefined: pass  ### NameError: name 'undefined' is not defined
---
while undefined: pass  ### NameError: name 'undefined' is not defined
---
if undefined: pass  ### NameError: name 'undefined' is not defined
---
return_value = undefined  ### NameError: name 'undefined' is not defined
---
del undefined  ### NameError: name 'undefined' is not defined
