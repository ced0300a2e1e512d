1 + ''  ### TypeError: unsupported operand type(s) for +: 'int' and 'str'
---
'' + 1  ### TypeError: can only concatenate str (not "int") to str
---
[] + ()  ### TypeError: can only concatenate list (not "tuple") to list
---
{} + {}  ### TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
---
1 - 'a'  ### TypeError: unsupported operand type(s) for -: 'int' and 'str'
---
'a' - 'b'  ### TypeError: unsupported operand type(s) for -: 'str' and 'str'
---
[1] * [2]  ### TypeError: can't multiply sequence by non-int of type 'list'
---
'a' * 1.5  ### TypeError: can't multiply sequence by non-int of type 'float'
---
1 / 0  ### ZeroDivisionError: division by zero
---
1 // 0  ### ZeroDivisionError: division by zero
---
1 % 0  ### ZeroDivisionError: division by zero
---
1.5 / 0  ### ZeroDivisionError: division by zero
---
1.0 // 0  ### ZeroDivisionError: division by zero
---
1.5 % 0  ### ZeroDivisionError: division by zero
---
0 ** -1  ### ZeroDivisionError: zero to a negative power
---
0.0 ** -1.5  ### ZeroDivisionError: zero to a negative power
---
2 ** 'a'  ### TypeError: unsupported operand type(s) for ** or pow(): 'int' and 'str'
---
1 << -1  ### ValueError: negative shift count
---
1 >> -1  ### ValueError: negative shift count
---
1.0 << 2  ### TypeError: unsupported operand type(s) for <<: 'float' and 'int'
---
1 & 1.0  ### TypeError: unsupported operand type(s) for &: 'int' and 'float'
---
'a' | 'b'  ### TypeError: unsupported operand type(s) for |: 'str' and 'str'
---
1 ^ None  ### TypeError: unsupported operand type(s) for ^: 'int' and 'NoneType'
---
~1.5  ### TypeError: bad operand type for unary ~: 'float'
---
-'a'  ### TypeError: bad operand type for unary -: 'str'
---
+[]  ### TypeError: bad operand type for unary +: 'list'
---
not_defined  ### NameError: name 'not_defined' is not defined
---
1 < 'a'  ### TypeError: '<' not supported between instances of 'int' and 'str'
---
[] < ()  ### TypeError: '<' not supported between instances of 'list' and 'tuple'
---
{} < {}  ### TypeError: '<' not supported between instances of 'dict' and 'dict'
---
None > 0  ### TypeError: '>' not supported between instances of 'NoneType' and 'int'
---
1 <= None  ### TypeError: '<=' not supported between instances of 'int' and 'NoneType'
---
'a' >= 1  ### TypeError: '>=' not supported between instances of 'str' and 'int'
---
1j < 2j  ### TypeError: '<' not supported between instances of 'complex' and 'complex'
---
1 @ 2  ### TypeError: unsupported operand type(s) for @: 'int' and 'int'
---
1 @ True  ### TypeError: unsupported operand type(s) for @: 'int' and 'bool'
---
divmod(1, 0)  ### ZeroDivisionError: division by zero
---
pow(2, 3, 0)  ### ValueError: pow() 3rd argument cannot be 0
---
pow(2, -1, 4)  ### ValueError: base is not invertible for the given modulus
---
x = 1
x += 'a'  ### TypeError: unsupported operand type(s) for +=: 'int' and 'str'
---
x = []
x += 5  ### TypeError: 'int' object is not iterable
---
x = 'a'
x -= 'a'  ### TypeError: unsupported operand type(s) for -=: 'str' and 'str'
---
x = 1
x <<= 'a'  ### TypeError: unsupported operand type(s) for <<=: 'int' and 'str'
---
x = {}
x |= 5  ### TypeError: 'int' object is not iterable
---
x = 1
x @= 2  ### TypeError: unsupported operand type(s) for @=: 'int' and 'int'
---
x = None
x[0]  ### TypeError: 'NoneType' object is not subscriptable
---
x = None
x()  ### TypeError: 'NoneType' object is not callable
---
x = 5
x.y  ### AttributeError: 'int' object has no attribute 'y'
---
x = 5
x[0]  ### TypeError: 'int' object is not subscriptable
---
x = 5
x[0] = 1  ### TypeError: 'int' object does not support item assignment
---
x = 5
del x[0]  ### TypeError: 'int' object does not support item deletion
---
1 in 5  ### TypeError: argument of type 'int' is not a container or iterable
---
'a' in 5  ### TypeError: argument of type 'int' is not a container or iterable
---
1 in 'abc'  ### TypeError: 'in <string>' requires string as left operand, not int
---
b'a' in 'abc'  ### TypeError: 'in <string>' requires string as left operand, not bytes
---
'a' in b'abc'  ### TypeError: a bytes-like object is required, not 'str'
---
len(5)  ### TypeError: object of type 'int' has no len()
---
int('9' * 5000)  ### ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
---
(1, 2) + [3]  ### TypeError: can only concatenate tuple (not "list") to tuple
---
b'a' + 'b'  ### TypeError: can't concat str to bytes
---
'%d' % 'x'  ### TypeError: %d format: a real number is required, not str
---
'%s %s' % 1  ### TypeError: not enough arguments for format string
---
'%q' % 1  ### ValueError: unsupported format character 'q' (0x71) at index 1
---
'%(a)s' % {}  ### KeyError: 'a'
---
'%(a)s' % 1  ### TypeError: format requires a mapping
---
set() + set()  ### TypeError: unsupported operand type(s) for +: 'set' and 'set'
---
{1} | [1]  ### TypeError: unsupported operand type(s) for |: 'set' and 'list'
---
{1} - 1  ### TypeError: unsupported operand type(s) for -: 'set' and 'int'
---
range(3) + range(3)  ### TypeError: unsupported operand type(s) for +: 'range' and 'range'
---
None + None  ### TypeError: unsupported operand type(s) for +: 'NoneType' and 'NoneType'
---
print + 1  ### TypeError: unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
---
(lambda: 0) + 1  ### TypeError: unsupported operand type(s) for +: 'function' and 'int'
---
int + 1  ### TypeError: unsupported operand type(s) for +: 'type' and 'int'
---
[1, 2, 3][1.0]  ### TypeError: list indices must be integers or slices, not float
---
'abc'[None]  ### TypeError: string indices must be integers, not 'NoneType'
---
(1, 2)['a']  ### TypeError: tuple indices must be integers or slices, not str
---
{}[1]  ### KeyError: 1
---
{}['k']  ### KeyError: 'k'
---
[][0]  ### IndexError: list index out of range
---
[1][-2]  ### IndexError: list index out of range
---
''[0]  ### IndexError: string index out of range
---
()[0]  ### IndexError: tuple index out of range
---
b''[0]  ### IndexError: index out of range
---
range(0)[0]  ### IndexError: range object index out of range
---
[1, 2][::0]  ### ValueError: slice step cannot be zero
---
'ab'[::0]  ### ValueError: slice step cannot be zero
