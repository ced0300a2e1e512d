# The symbol table of each kind of block: which names are in it, with which flags.
import _symtable

FLAGS = {
    _symtable.DEF_GLOBAL: 'global', _symtable.DEF_LOCAL: 'assigned', _symtable.DEF_PARAM: 'parameter',
    _symtable.DEF_NONLOCAL: 'nonlocal', _symtable.USE: 'used', _symtable.DEF_FREE_CLASS: 'free in class',
    _symtable.DEF_IMPORT: 'imported', _symtable.DEF_ANNOT: 'annotated', _symtable.DEF_COMP_ITER: 'iteration',
    _symtable.DEF_TYPE_PARAM: 'type parameter', _symtable.DEF_COMP_CELL: 'comprehension cell',
}
SCOPES = {1: 'LOCAL', 2: 'GLOBAL_EXPLICIT', 3: 'GLOBAL_IMPLICIT', 4: 'FREE', 5: 'CELL'}


def show(table, indent=''):
    print(f'{indent}{table.name} type={table.type} line={table.lineno} nested={table.nested} {table.varnames}')
    # Names that come up from blocks inside have no order.
    for name in sorted(table.symbols):
        flags = table.symbols[name]
        words = [word for flag, word in FLAGS.items() if flags & flag]
        print(f'{indent}  {name}: {SCOPES[flags >> _symtable.SCOPE_OFF]}', *words, sep=' ')
    for child in table.children:
        show(child, indent + '    ')


SOURCES = {
    'functions': '''
import os.path, sys as system
from math import *
def outer(a, b=1, /, c=2, *args, d: int = 3, **kwargs) -> str:
    global shared
    def inner():
        nonlocal a
        a = b + shared
        return lambda x: x + c
    return inner
@decorator
def decorated(): pass
async def run():
    async with a as b, c: await b
    async for d in e: yield d
''',
    'classes': '''
class Base: pass
class Thing(Base, metaclass=Meta):
    count: int = 0
    if count:
        other: str
    __private = 1
    def method(self):
        self.__private = super().method(__class__, __private)
        def deeper(): return count
    squares = [count * n for n in range(3)]
    def count(self): return [lambda: self for self in self]
''',
    'comprehensions': '''
def f(rows):
    a = [x for x in rows if (last := x)]
    b = {k: v for k, v in rows for k in v}
    c = (x + last for x in rows)
    d = [lambda: y for y in [z for z in rows]]
    x = {lambda: x for x in rows}
    return [[i for i in row] for row in rows]
top = [(first := n) for n in range(3)]
''',
    'type parameters': '''
type Alias[T: (int, str), *Ts, **P] = dict[T, int]
type Plain = Alias
def generic[T, U: T = int](x: T, *, key=None) -> U: return T
class Box[T](list[T]):
    __item: T
    type Inner[V] = dict[T, V]
    def get[K](self, key: K) -> T: return key
''',
    'other bindings': '''
try: pass
except* (A, B) as error: del error
for i, (j.k, l[m]) in n: pass
while (walrus := o): break
with p as (q, [r]): pass
match s:
    case {'key': t, **u} if t: pass
    case [v, *w] | Point(x=v, y=w) as whole: pass
y: int
(z): str = 1
a.b: float
c += 1
global later
later: int
''',
    'annotations as text': '''
from __future__ import annotations
x: int
def f(a: b) -> c:
    d: e = 1
class C:
    f: g
''',
}
for what, source in SOURCES.items():
    print('#', what)
    show(_symtable.symtable(source, 'file.py', 'exec'))
print('# expression')
show(_symtable.symtable('[a for b in c], lambda d: d', 'file.py', 'eval'))
show(_symtable.symtable('a = b; c', 'file.py', 'single'))


def attempt(*args):
    try:
        print(type(_symtable.symtable(*args)))
    except SyntaxError as error:
        print(type(error).__name__, error, error.offset)
    except Exception as error:
        print(type(error).__name__, error)


attempt(b'a', 'file.py', 'exec')
attempt('return', 'file.py', 'exec')
attempt('def f(x): global x', 'file.py', 'exec')
attempt('a b', 'file.py', 'exec')
attempt('a\0', 'file.py', 'exec')
attempt('a', 'file.py', 'whole')
attempt('a', 'file.py', 1)
attempt('a', 1, 'exec')
attempt(1, 'file.py', 'exec')
attempt('a', 'file.py')
