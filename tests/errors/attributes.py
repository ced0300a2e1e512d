class A: pass
A().x  ### AttributeError: 'A' object has no attribute 'x'
---
class A: pass
A.x  ### AttributeError: type object 'A' has no attribute 'x'
---
class A: pass
del A().x  ### AttributeError: 'A' object has no attribute 'x'
---
class A: pass
del A.x  ### AttributeError: type object 'A' has no attribute 'x'
---
class A:
    __slots__ = ()
A().x = 1  ### AttributeError: 'A' object has no attribute 'x' and no __dict__ for setting new attributes
---
class A:
    __slots__ = ('a',)
A().a  ### AttributeError: 'A' object has no attribute 'a'
---
class A:
    @property
    def p(self): return 1
A().p = 2  ### AttributeError: property 'p' of 'A' object has no setter
---
class A:
    @property
    def p(self): return 1
del A().p  ### AttributeError: property 'p' of 'A' object has no deleter
---
class A:
    p = property()
A().p  ### AttributeError: property 'p' of 'A' object has no getter
---
class A:
    def m(self): pass
A().m.x = 1  ### AttributeError: 'method' object has no attribute 'x' and no __dict__ for setting new attributes
---
class A:
    position = 1
A().positoin  ### AttributeError: 'A' object has no attribute 'positoin'
---
class A:
    def __init__(self): self.value = 1
A().valeu  ### AttributeError: 'A' object has no attribute 'valeu'
---
[].apend  ### AttributeError: 'list' object has no attribute 'apend'
---
'abc'.uper()  ### AttributeError: 'str' object has no attribute 'uper'
---
{}.itms()  ### AttributeError: 'dict' object has no attribute 'itms'
---
(1).bit_lenght()  ### AttributeError: 'int' object has no attribute 'bit_lenght'
---
import sys
sys.no_attribute  ### AttributeError: module 'sys' has no attribute 'no_attribute'
---
class A:
    def __getattr__(self, n): raise AttributeError(n + '!')  ### AttributeError: zip!
A().zip
---
class A:
    def m(self): return super().nothing  ### AttributeError: 'super' object has no attribute 'nothing'
A().m()
---
class A:
    __x = 1
A().__x  ### AttributeError: 'A' object has no attribute '__x'
---
int.x = 1  ### TypeError: cannot set 'x' attribute of immutable type 'int'
---
(5).x = 1  ### AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
---
'a'.x = 1  ### AttributeError: 'str' object has no attribute 'x' and no __dict__ for setting new attributes
---
None.x = 1  ### AttributeError: 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
---
[].x = 1  ### AttributeError: 'list' object has no attribute 'x' and no __dict__ for setting new attributes
---
len.x = 1  ### AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
---
object.x = 1  ### TypeError: cannot set 'x' attribute of immutable type 'object'
---
del (5).real  ### AttributeError: attribute 'real' of 'int' objects is not writable
---
del [].append  ### AttributeError: 'list' object attribute 'append' is read-only
---
type.x = 1  ### TypeError: cannot set 'x' attribute of immutable type 'type'
---
class A(object, object): pass  ### TypeError: duplicate base class object
---
class A: pass
class B(A): pass
class C(A, B): pass  ### TypeError: Cannot create a consistent method resolution order (MRO) for bases A, B
---
class A(1): pass  ### TypeError: int expected at most 2 arguments, got 3
---
class A(bool): pass  ### TypeError: type 'bool' is not an acceptable base type
---
class A(int, str): pass  ### TypeError: multiple bases have instance lay-out conflict
---
class A(type(None)): pass  ### TypeError: type 'NoneType' is not an acceptable base type
---
class A(x=1): pass  ### TypeError: A.__init_subclass__() takes no keyword arguments
---
class A:
    def __init__(self): return 1
A()  ### TypeError: __init__() should return None, not 'int'
---
class A:  ### ValueError: 'x' in __slots__ conflicts with class variable
    __slots__ = ('x',)
    x = 1
---
class A:  ### TypeError: __slots__ items must be strings, not 'int'
    __slots__ = (1,)
---
class A: pass
A() + 1  ### TypeError: unsupported operand type(s) for +: 'A' and 'int'
---
class A: pass
1 + A()  ### TypeError: unsupported operand type(s) for +: 'int' and 'A'
---
class A: pass
A() < A()  ### TypeError: '<' not supported between instances of 'A' and 'A'
---
class A: pass
len(A())  ### TypeError: object of type 'A' has no len()
---
class A: pass
A()[0]  ### TypeError: 'A' object is not subscriptable
---
class A: pass
A()[0] = 1  ### TypeError: 'A' object does not support item assignment
---
class A: pass
del A()[0]  ### TypeError: 'A' object doesn't support item deletion
---
class A: pass
for x in A(): pass  ### TypeError: 'A' object is not iterable
---
class A: pass
1 in A()  ### TypeError: argument of type 'A' is not a container or iterable
---
class A: pass
A()()  ### TypeError: 'A' object is not callable
---
class A: pass
int(A())  ### TypeError: int() argument must be a string, a bytes-like object or a real number, not 'A'
---
class A: pass
abs(A())  ### TypeError: bad operand type for abs(): 'A'
---
class A: pass
-A()  ### TypeError: bad operand type for unary -: 'A'
---
class A: pass
with A(): pass  ### TypeError: 'A' object does not support the context manager protocol (missed __exit__ method)
---
class A:
    def __enter__(self): pass
with A(): pass  ### TypeError: 'A' object does not support the context manager protocol (missed __exit__ method)
---
class A:
    def __len__(self): return -1
len(A())  ### ValueError: __len__() should return >= 0
---
class A:
    def __len__(self): return 'a'
len(A())  ### TypeError: 'str' object cannot be interpreted as an integer
---
class A:
    def __bool__(self): return 2
bool(A())  ### TypeError: __bool__ should return bool, returned int
---
class A:
    def __iter__(self): return 1
iter(A())  ### TypeError: iter() returned non-iterator of type 'int'
---
class A:
    def __str__(self): return 1
str(A())  ### TypeError: __str__ returned non-string (type int)
---
class A:
    def __repr__(self): return 1
repr(A())  ### TypeError: __repr__ returned non-string (type int)
---
class A:
    def __hash__(self): return 'a'
hash(A())  ### TypeError: __hash__ method should return an integer
---
class A:
    def __eq__(self, o): return 1
hash(A())  ### TypeError: unhashable type: 'A'
---
class A:
    def __index__(self): return 'a'
[1][A()]  ### TypeError: __index__ returned non-int (type str)
---
class A:
    def __int__(self): return 'a'
int(A())  ### TypeError: __int__ returned non-int (type str)
---
class A:
    def __float__(self): return 'a'
float(A())  ### TypeError: A.__float__ returned non-float (type str)
---
class A:
    def __format__(self, s): return 1
f'{A()}'  ### TypeError: __format__ must return a str, not int
---
class A:
    def __contains__(self, x): return x > 'a'  ### TypeError: '>' not supported between instances of 'int' and 'str'
1 in A()
---
class A:
    def __call__(self, x): pass
A()()  ### TypeError: A.__call__() missing 1 required positional argument: 'x'
---
class A:
    def __getitem__(self, i): raise KeyError(i)  ### KeyError: 'k'
A()['k']
---
super().x  ### RuntimeError: super(): no arguments
---
super(int, 'a')  ### TypeError: super(type, obj): obj (instance of str) is not an instance or subtype of type (int).
---
class A: pass
A.__name__ = 5  ### TypeError: can only assign string to A.__name__, not 'int'
---
class A: pass
A().__class__ = 5  ### TypeError: __class__ must be set to a class, not 'int' object
---
class A: pass
A().__class__ = int  ### TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
---
class A: pass
A().__dict__ = 5  ### TypeError: __dict__ must be set to a dictionary, not a 'int'
