# What CPython's compiler and symbol table find has its columns in bytes, what the parser finds in characters.
import warnings

CASES = r'''
'é𝒳'; return 1
def f(): 'é'; nonlocal x
def f(): 'é'; x = 1; global x
def f(a, é, a): pass
'é'; break
'é'; continue
'é'; await x
def f(): 'é𝒳'; await x
'é'; yield 1
class é: return 1
é, *a, *b = x
*é
'é', *(*a,)
é = *a
for é in *a, *b: break; yield
[x async for x in é]
def f(é): [é := 1 for é in x]
[(é := 1) for é in x]
[é for x in (é := 1)]
class é: [(y := 1) for x in z]
match é:
  case {'é': é, **é}: pass
match x:
  case [é, é]: pass
match x:
  case é | 1: pass
match x:
  case é(b=1, b=2): pass
match x:
  case {'é': 1, 'é': 2}: pass
match x:
  case [*é, *b]: pass
try: 'é'
except: pass
except é: pass
'é'; from __future__ import x
'é'; from __future__ import annotations, é
from __future__ import é, braces
'é'; import *
def f(): 'é'; from x import *
'é'; del é, f()
f(é=1, é=2)
f(é, a=1, a=2)
def f[é, é](): pass
type é[T, T] = 1
class A[é: (yield)]: pass
def f() -> (é, (yield)): pass
def f(): 'é'; __debug__ = 1
'é'; __debug__ = 1
f(é, __debug__=1)
é.__debug__ = 1
x: é = (yield)
(é): int = 1; global é
async def f(): 'é'; yield 1; return 1
async def f(): 'é'; yield from x
def f(): 'é'; [await y for y in z]
{**é for x in y}
'é'; x = 1 = 2
'é'; f() = 2
'é' 'x' = 1
'é'; "\N{nope}"
f'é{x!z}'
f'é{x y}'
'é'; 0777
'é'; 1__0
'é'; (a, b
'é'; )
'é'; a b
'é𝒳'; raise a from
f(**é, *b)
f(é for é in x, 1)
def f(é=1, b): pass
lambda é, é: 1
with é as f(): pass
'é'; assert (é, 1) = 2
try:
  pass
finally: 'é'; return 1
while 1:
  try: pass
  finally: 'é'; break
'é'; nonlocal x
def f():
  'é'; print(x); global x
def f():
  x: int; 'é'; global x
class A:
  def f(self): 'é'; super = 1; nonlocal __class__
def f():
  def g(): 'é'; nonlocal é
'é'; import __debug__
import é as __debug__
'é'; (x for x in y) += 1
'é'; None = 1
def f(é, None): pass
t'é{x}' 'b'
t'é' = 1
'é' t'b'
b'é'
'é' b'x'
except* é: return
try: pass
except* é: return
try: pass
except* é: 'é'; break
'é'; print é
'é'; exec é
'é'; if x = 1: pass
'é'; x if y
é ? x
'é'; $
é€
“é”
'é'; import a.é as b.c
'é'; from . import (a
'é'; not = 1
'é'; lambda: (yield) = 1
é += 1, *2
'é'; x: y: z
'é'; (x, y): z
'é'; [x]: z
[é]: int
def f(*): 'é'
def f(é, *): pass
def f(é, /, b, /): pass
def f(**é, b): pass
'''


def show(text):
    try:
        compile(text, 'f', 'exec')
    except SyntaxError as error:
        place = error.lineno, error.offset, error.end_lineno, error.end_offset
        print(repr(text), type(error).__name__, error.msg, *place)
    else:
        print(repr(text), 'fine')


warnings.simplefilter('ignore')
parts = []
for line in CASES.strip().split('\n'):
    if parts and (line[0] == ' ' or line.startswith(('except', 'finally'))):
        parts[-1] += '\n' + line
    else:
        parts.append(line)
for part in parts:
    show(part)

warnings.simplefilter('error')
for text in (
    *("'é'; 1if x else y", "'é'; 0xfor x in y", "'é'; x is 'é'", "'é'; ()()", "assert ('é', 1)", "'é'; x = 'é'[()]"),
    "def f():\n  try: pass\n  finally: 'é'; return 1",
):
    show(text)
