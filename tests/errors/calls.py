def f(): pass
f(1)  ### TypeError: f() takes 0 positional arguments but 1 was given
---
def f(a): pass
f()  ### TypeError: f() missing 1 required positional argument: 'a'
---
def f(a, b): pass
f(1)  ### TypeError: f() missing 1 required positional argument: 'b'
---
def f(a, b, c): pass
f()  ### TypeError: f() missing 3 required positional arguments: 'a', 'b', and 'c'
---
def f(a, b=1): pass
f(1, 2, 3)  ### TypeError: f() takes from 1 to 2 positional arguments but 3 were given
---
def f(*, k): pass
f()  ### TypeError: f() missing 1 required keyword-only argument: 'k'
---
def f(*, k): pass
f(1)  ### TypeError: f() takes 0 positional arguments but 1 was given
---
def f(*, k, j): pass
f()  ### TypeError: f() missing 2 required keyword-only arguments: 'k' and 'j'
---
def f(a, *, k): pass
f(1, 2, k=1)  ### TypeError: f() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
---
def f(a): pass
f(b=1)  ### TypeError: f() got an unexpected keyword argument 'b'
---
def f(a): pass
f(1, a=2)  ### TypeError: f() got multiple values for argument 'a'
---
def f(a, /): pass
f(a=1)  ### TypeError: f() got some positional-only arguments passed as keyword arguments: 'a'
---
def f(a, b, /, c): pass
f(1, b=2, c=3)  ### TypeError: f() got some positional-only arguments passed as keyword arguments: 'b'
---
def f(**k): pass
f(1)  ### TypeError: f() takes 0 positional arguments but 1 was given
---
def f(name): pass
f(nmae=1)  ### TypeError: f() got an unexpected keyword argument 'nmae'
---
f = lambda x: x
f()  ### TypeError: <lambda>() missing 1 required positional argument: 'x'
---
f = lambda: 0
f(1, 2)  ### TypeError: <lambda>() takes 0 positional arguments but 2 were given
---
def f(a): pass
f(*5)  ### TypeError: __main__.f() argument after * must be an iterable, not int
---
def f(a): pass
f(**5)  ### TypeError: __main__.f() argument after ** must be a mapping, not int
---
def f(**k): pass
f(**{1: 2})  ### TypeError: keywords must be strings
---
def f(**k): pass
f(a=1, **{'a': 2})  ### TypeError: __main__.f() got multiple values for keyword argument 'a'
---
def f(a): pass
f(*[1, 2])  ### TypeError: f() takes 1 positional argument but 2 were given
---
class C:
    pass
C(1)  ### TypeError: C() takes no arguments
---
class C:
    def __init__(self, a): pass
C()  ### TypeError: C.__init__() missing 1 required positional argument: 'a'
---
class C:
    def m(self): pass
C().m(1)  ### TypeError: C.m() takes 1 positional argument but 2 were given
---
class C:
    def m(self): pass
C.m()  ### TypeError: C.m() missing 1 required positional argument: 'self'
---
class C:
    def m(): pass
C().m()  ### TypeError: C.m() takes 0 positional arguments but 1 was given
---
class C:
    pass
C()()  ### TypeError: 'C' object is not callable
---
len()  ### TypeError: len() takes exactly one argument (0 given)
---
len(1, 2)  ### TypeError: len() takes exactly one argument (2 given)
---
len([], x=1)  ### TypeError: len() takes no keyword arguments
---
abs()  ### TypeError: abs() takes exactly one argument (0 given)
---
abs('a')  ### TypeError: bad operand type for abs(): 'str'
---
ord('ab')  ### TypeError: ord() expected a character, but string of length 2 found
---
ord(1)  ### TypeError: ord() expected string of length 1, but int found
---
chr('a')  ### TypeError: 'str' object cannot be interpreted as an integer
---
chr(-1)  ### ValueError: chr() arg not in range(0x110000)
---
chr(1114112)  ### ValueError: chr() arg not in range(0x110000)
---
int('x')  ### ValueError: invalid literal for int() with base 10: 'x'
---
int('')  ### ValueError: invalid literal for int() with base 10: ''
---
int([])  ### TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
---
int('1', 99)  ### ValueError: int() base must be >= 2 and <= 36, or 0
---
float('x')  ### ValueError: could not convert string to float: 'x'
---
float([])  ### TypeError: float() argument must be a string or a real number, not 'list'
---
max()  ### TypeError: max expected at least 1 argument, got 0
---
max([])  ### ValueError: max() iterable argument is empty
---
min(1)  ### TypeError: 'int' object is not iterable
---
sum(1)  ### TypeError: 'int' object is not iterable
---
sum(['a'])  ### TypeError: unsupported operand type(s) for +: 'int' and 'str'
---
sum('ab', '')  ### TypeError: sum() can't sum strings [use ''.join(seq) instead]
---
sorted(1)  ### TypeError: 'int' object is not iterable
---
sorted([1, 'a'])  ### TypeError: '<' not supported between instances of 'str' and 'int'
---
sorted([], key=1, foo=2)  ### TypeError: sort() got an unexpected keyword argument 'foo'
---
iter(1)  ### TypeError: 'int' object is not iterable
---
next(1)  ### TypeError: 'int' object is not an iterator
---
next([])  ### TypeError: 'list' object is not an iterator
---
next(iter([]))  ### StopIteration
---
list(1)  ### TypeError: 'int' object is not iterable
---
tuple(1)  ### TypeError: 'int' object is not iterable
---
dict(1)  ### TypeError: 'int' object is not iterable
---
dict([1])  ### TypeError: object is not iterable
---
dict([(1, 2, 3)])  ### ValueError: dictionary update sequence element #0 has length 3; 2 is required
---
set(1)  ### TypeError: 'int' object is not iterable
---
set([[]])  ### TypeError: cannot use 'list' as a set element (unhashable type: 'list')
---
str(1, 2)  ### TypeError: str() argument 'encoding' must be str, not int
---
str(b'x', 5)  ### TypeError: str() argument 'encoding' must be str, not int
---
bytes('a')  ### TypeError: string argument without an encoding
---
bytes([256])  ### ValueError: bytes must be in range(0, 256)
---
bytes(-1)  ### ValueError: negative count
---
range()  ### TypeError: range expected at least 1 argument, got 0
---
range('a')  ### TypeError: 'str' object cannot be interpreted as an integer
---
range(1, 2, 0)  ### ValueError: range() arg 3 must not be zero
---
enumerate(1)  ### TypeError: 'int' object is not iterable
---
zip(1)  ### TypeError: 'int' object is not iterable
---
list(zip([1], [], strict=True))  ### ValueError: zip() argument 2 is shorter than argument 1
---
map(str)  ### TypeError: map() must have at least two arguments.
---
list(map(1, [1]))  ### TypeError: 'int' object is not callable
---
filter(1)  ### TypeError: filter expected 2 arguments, got 1
---
isinstance(1)  ### TypeError: isinstance expected 2 arguments, got 1
---
isinstance(1, 1)  ### TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
---
issubclass(1, int)  ### TypeError: issubclass() arg 1 must be a class
---
getattr(1)  ### TypeError: getattr expected at least 2 arguments, got 1
---
getattr(1, 'x')  ### AttributeError: 'int' object has no attribute 'x'
---
setattr(1, 'x', 1)  ### AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
---
delattr(1, 'x')  ### AttributeError: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
---
hasattr(1)  ### TypeError: hasattr expected 2 arguments, got 1
---
hasattr(1, 2)  ### TypeError: attribute name must be string, not 'int'
---
hash([])  ### TypeError: unhashable type: 'list'
---
hash({})  ### TypeError: unhashable type: 'dict'
---
round('a')  ### TypeError: type str doesn't define __round__ method
---
round(1, 'a')  ### TypeError: 'str' object cannot be interpreted as an integer
---
divmod(1, 'a')  ### TypeError: unsupported operand type(s) for divmod(): 'int' and 'str'
---
pow('a', 2)  ### TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
---
print(1, foo=2)  ### TypeError: print() got an unexpected keyword argument 'foo'
---
print(1, sep=2)  ### TypeError: sep must be None or a string, not int
---
open()  ### TypeError: open() missing required argument 'file' (pos 1)
---
input(1, 2)  ### TypeError: input expected at most 1 argument, got 2
---
type()  ### TypeError: type() takes 1 or 3 arguments
---
type(1, 2)  ### TypeError: type() takes 1 or 3 arguments
---
super()  ### RuntimeError: super(): no arguments
---
vars(1)  ### TypeError: vars() argument must have __dict__ attribute
---
reversed(1)  ### TypeError: 'int' object is not reversible
---
reversed({1})  ### TypeError: 'set' object is not reversible
---
format(1, 'q')  ### ValueError: Unknown format code 'q' for object of type 'int'
---
format('a', 'd')  ### ValueError: Unknown format code 'd' for object of type 'str'
---
callable()  ### TypeError: callable() takes exactly one argument (0 given)
---
id()  ### TypeError: id() takes exactly one argument (0 given)
---
repr()  ### TypeError: repr() takes exactly one argument (0 given)
---
bin('a')  ### TypeError: 'str' object cannot be interpreted as an integer
---
hex(1.5)  ### TypeError: 'float' object cannot be interpreted as an integer
---
'a'.join(1)  ### TypeError: can only join an iterable
---
'a'.join([1])  ### TypeError: sequence item 0: expected str instance, int found
---
'a'.split('')  ### ValueError: empty separator
---
'a'.index('b')  ### ValueError: substring not found
---
'a'.center()  ### TypeError: center expected at least 1 argument, got 0
---
'a'.center('b')  ### TypeError: 'str' object cannot be interpreted as an integer
---
'a'.replace('b')  ### TypeError: replace() takes at least 2 positional arguments (1 given)
---
'a'.encode('nope')  ### LookupError: unknown encoding: nope
---
'\u20ac'.encode('ascii')  ### UnicodeEncodeError: 'ascii' codec can't encode character '\\u20ac' in position 0: ordinal not in range(128)
---
b'\xff'.decode()  ### UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
---
'a'.foo  ### AttributeError: 'str' object has no attribute 'foo'
---
[].pop()  ### IndexError: pop from empty list
---
[1].pop(5)  ### IndexError: pop index out of range
---
[].remove(1)  ### ValueError: list.remove(x): x not in list
---
[].index(1)  ### ValueError: list.index(x): x not in list
---
[].append()  ### TypeError: list.append() takes exactly one argument (0 given)
---
[].append(1, 2)  ### TypeError: list.append() takes exactly one argument (2 given)
---
[].insert(1)  ### TypeError: insert expected 2 arguments, got 1
---
[].sort(1)  ### TypeError: sort() takes no positional arguments
---
[].extend(1)  ### TypeError: 'int' object is not iterable
---
[].foo()  ### AttributeError: 'list' object has no attribute 'foo'
---
{}.pop(1)  ### KeyError: 1
---
{}.popitem()  ### KeyError: 'popitem(): dictionary is empty'
---
{}.update(1)  ### TypeError: 'int' object is not iterable
---
{}.get()  ### TypeError: get expected at least 1 argument, got 0
---
{}.fromkeys()  ### TypeError: fromkeys expected at least 1 argument, got 0
---
{}.foo  ### AttributeError: 'dict' object has no attribute 'foo'
---
set().pop()  ### KeyError: 'pop from an empty set'
---
set().remove(1)  ### KeyError: 1
---
{1}.add([])  ### TypeError: cannot use 'list' as a set element (unhashable type: 'list')
---
().index(1)  ### ValueError: tuple.index(x): x not in tuple
---
(1).foo  ### AttributeError: 'int' object has no attribute 'foo'
---
(1.5).foo  ### AttributeError: 'float' object has no attribute 'foo'
---
None.foo  ### AttributeError: 'NoneType' object has no attribute 'foo'
---
True.foo  ### AttributeError: 'bool' object has no attribute 'foo'
---
print.foo  ### AttributeError: 'builtin_function_or_method' object has no attribute 'foo'
---
(lambda: 0).foo  ### AttributeError: 'function' object has no attribute 'foo'
---
object().x  ### AttributeError: 'object' object has no attribute 'x'
---
object().x = 1  ### AttributeError: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
---
object(1)  ### TypeError: object() takes no arguments
---
'{}'.format()  ### IndexError: Replacement index 0 out of range for positional args tuple
---
'{0} {}'.format(1, 2)  ### ValueError: cannot switch from manual field specification to automatic field numbering
---
'{a}'.format()  ### KeyError: 'a'
---
'{'.format()  ### ValueError: Single '{' encountered in format string
---
'}'.format()  ### ValueError: Single '}' encountered in format string
---
'{:d}'.format('a')  ### ValueError: Unknown format code 'd' for object of type 'str'
---
f'{1:s}'  ### ValueError: Unknown format code 's' for object of type 'int'
---
f'{"a":d}'  ### ValueError: Unknown format code 'd' for object of type 'str'
---
f'{1.5:d}'  ### ValueError: Unknown format code 'd' for object of type 'float'
---
f'{[]:5}'  ### TypeError: unsupported format string passed to list.__format__
---
f'{None:>5}'  ### TypeError: unsupported format string passed to NoneType.__format__
---
int.from_bytes(5, 'big')  ### TypeError: cannot convert 'int' object to bytes
---
(256).to_bytes(1, 'big')  ### OverflowError: int too big to convert
---
(-1).to_bytes(1, 'big')  ### OverflowError: can't convert negative int to unsigned
---
int.foo  ### AttributeError: type object 'int' has no attribute 'foo'
---
dict.fromkeys(1)  ### TypeError: 'int' object is not iterable
---
str.upper()  ### TypeError: unbound method str.upper() needs an argument
---
str.upper(1)  ### TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
---
list.append([], 1, 2)  ### TypeError: list.append() takes exactly one argument (2 given)
---
complex('a')  ### ValueError: complex() arg is a malformed string
---
bool(1, 2)  ### TypeError: bool expected at most 1 argument, got 2
---
slice()  ### TypeError: slice expected at least 1 argument, got 0
