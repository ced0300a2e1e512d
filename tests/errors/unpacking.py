a, b = 1  ### TypeError: cannot unpack non-iterable int object
---
a, b = None  ### TypeError: cannot unpack non-iterable NoneType object
---
a, b = 1, 2, 3  ### ValueError: too many values to unpack (expected 2, got 3)
---
a, b, c = 1, 2  ### ValueError: not enough values to unpack (expected 3, got 2)
---
a, b = [1]  ### ValueError: not enough values to unpack (expected 2, got 1)
---
a, *b, c = [1]  ### ValueError: not enough values to unpack (expected at least 2, got 1)
---
a, b = 'abc'  ### ValueError: too many values to unpack (expected 2)
---
(a, b), c = 1, 2  ### TypeError: cannot unpack non-iterable int object
---
a, b = {}  ### ValueError: not enough values to unpack (expected 2, got 0)
---
[a, b] = range(3)  ### ValueError: too many values to unpack (expected 2)
---
for a, b in [(1, 2), (3,)]: pass  ### ValueError: not enough values to unpack (expected 2, got 1)
---
for a, b in [1]: pass  ### TypeError: cannot unpack non-iterable int object
---
[*1]  ### TypeError: Value after * must be an iterable, not int
---
(*None,)  ### TypeError: Value after * must be an iterable, not NoneType
---
{*1}  ### TypeError: 'int' object is not iterable
---
{**1}  ### TypeError: 'int' object is not a mapping
---
{**[1]}  ### TypeError: 'list' object is not a mapping
---
print(*1)  ### TypeError: print() argument after * must be an iterable, not int
---
dict(**1)  ### TypeError: dict() argument after ** must be a mapping, not int
---
a, b = iter([1, 2, 3])  ### ValueError: too many values to unpack (expected 2)
---
*a, = 1  ### TypeError: cannot unpack non-iterable int object
---
x = [0]
x[1] = 2  ### IndexError: list assignment index out of range
---
x = [0]
x[0:1] = 5  ### TypeError: must assign iterable to extended slice
---
x = [0, 1]
x[::2] = [1, 2, 3]  ### ValueError: attempt to assign sequence of size 3 to extended slice of size 1
---
x = (1,)
x[0] = 2  ### TypeError: 'tuple' object does not support item assignment
---
x = 'a'
x[0] = 'b'  ### TypeError: 'str' object does not support item assignment
---
x = {}
del x['k']  ### KeyError: 'k'
---
x = []
del x[0]  ### IndexError: list assignment index out of range
---
x = (1,)
del x[0]  ### TypeError: 'tuple' object doesn't support item deletion
---
x = {}
x[[]] = 1  ### TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
---
x = {[]: 1}  ### TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
---
{[]}  ### TypeError: cannot use 'list' as a set element (unhashable type: 'list')
---
{{}}  ### TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
---
x = range(3)
x[0] = 1  ### TypeError: 'range' object does not support item assignment
---
x = b'a'
x[0] = 1  ### TypeError: 'bytes' object does not support item assignment
---
def f():
    a, b = 1, 2, 3  ### ValueError: too many values to unpack (expected 2, got 3)
f()
---
with open: pass  ### TypeError: 'builtin_function_or_method' object does not support the context manager protocol (missed __exit__ method)
---
for x in 5: pass  ### TypeError: 'int' object is not iterable
---
for x in None: pass  ### TypeError: 'NoneType' object is not iterable
---
[x for x in 5]  ### TypeError: 'int' object is not iterable
---
{x: y for x, y in [1]}  ### TypeError: cannot unpack non-iterable int object
---
sum(x for x in 5)  ### TypeError: 'int' object is not iterable
