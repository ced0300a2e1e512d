raise 1  ### TypeError: exceptions must derive from BaseException
---
raise 'text'  ### TypeError: exceptions must derive from BaseException
---
raise None  ### TypeError: exceptions must derive from BaseException
---
raise int  ### TypeError: exceptions must derive from BaseException
---
raise  ### RuntimeError: No active exception to reraise
---
raise ValueError  ### ValueError
---
raise ValueError()  ### ValueError
---
raise ValueError('a', 'b')  ### ValueError: ('a', 'b')
---
raise ValueError('msg') from 1  ### TypeError: exception causes must derive from BaseException
---
raise KeyError('k')  ### KeyError: 'k'
---
raise KeyError  ### KeyError
---
raise OSError('only text')  ### OSError: only text
---
raise FileNotFoundError(2, 'No such file', 'name.txt')  ### FileNotFoundError: [Errno 2] No such file: 'name.txt'
---
raise StopIteration(5)  ### StopIteration: 5
---
raise SystemExit(4)  ### SystemExit: 4
---
raise KeyboardInterrupt  ### KeyboardInterrupt
---
raise ExceptionGroup('g', [ValueError(1)])  ### ExceptionGroup: g (1 sub-exception)
---
ExceptionGroup('g', [])  ### ValueError: second argument (exceptions) must be a non-empty sequence
---
ExceptionGroup('g', [1])  ### ValueError: Item 0 of second argument (exceptions) is not an exception
---
assert False  ### AssertionError
---
assert 1 == 2, 'numbers differ'  ### AssertionError: numbers differ
---
assert (), [1, 2]  ### AssertionError: [1, 2]
---
class E(Exception): pass
raise E  ### E
---
class E(Exception): pass
raise E('text', 5)  ### E: ('text', 5)
---
class E(Exception):
    def __str__(self): return 'shown'
raise E('hidden')  ### E: shown
---
class E(Exception):
    def __init__(self, a): pass
raise E  ### TypeError: E.__init__() missing 1 required positional argument: 'a'
---
try:
    1 / 0
except 5:  ### TypeError: catching classes that do not inherit from BaseException is not allowed
    pass
---
try:
    1 / 0
except (ValueError, 'a'):  ### TypeError: catching classes that do not inherit from BaseException is not allowed
    pass
---
try:
    1 / 0
finally:
    [][0]  ### IndexError: list index out of range
---
try:
    1 / 0
except ZeroDivisionError:
    raise ValueError('second')  ### ValueError: second
---
try:
    1 / 0  ### ZeroDivisionError: division by zero
except ZeroDivisionError:
    raise
---
def g():
    yield 1
    raise StopIteration
list(g())  ### RuntimeError: generator raised StopIteration
---
def g():
    yield
x = g()
x.send(1)  ### TypeError: can't send non-None value to a just-started generator
---
def g():
    x.throw(ValueError('t'))  ### ValueError: generator already executing
    yield
x = g()
next(x)
---
def g():
    next(x)  ### ValueError: generator already executing
    yield
x = g()
next(x)
---
def g():
    yield from 5  ### TypeError: 'int' object is not iterable
next(g())
---
def g():
    try:
        yield
    except GeneratorExit:
        yield
x = g()
next(x)
x.close()  ### RuntimeError: generator ignored GeneratorExit
---
def f():
    f()  ### RecursionError: maximum recursion depth exceeded
f()
---
d = {1: 1}
for k in d: d[k + 1] = 1  ### RuntimeError: dictionary changed size during iteration
---
s = {1}
for k in s: s.add(k + 1)  ### RuntimeError: Set changed size during iteration
---
e = ValueError()
e.add_note(1)  ### TypeError: add_note() argument must be str, not int
---
raise ValueError('multi\nline')  ### ValueError: multi\nline
---
raise UnicodeDecodeError('utf-8', b'a', 0, 1, 'why')  ### UnicodeDecodeError: 'utf-8' codec can't decode byte 0x61 in position 0: why
---
raise NotImplementedError  ### NotImplementedError
---
raise ArithmeticError('x')  ### ArithmeticError: x
---
x = object()
raise x  ### TypeError: exceptions must derive from BaseException
---
raise BaseException('base')  ### BaseException: base
---
raise Warning('w')  ### Warning: w
