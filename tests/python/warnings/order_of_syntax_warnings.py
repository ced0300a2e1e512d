"""The compiler warns in the order in which it makes code, and of every copy of a `finally` block."""

import warnings

PROGRAMS = """
def f():
    for i in x:
        try:
            return 1()
        finally:
            2.5()
---
for i in x:
    try:
        break
        continue
    except A: break
    else: continue
    finally:
        1 is 1
---
def f():
    try:
        try: return
        finally: 1()
    finally: 2.5()
---
def f():
    while 1:
        try:
            try: return 8()
            finally: break
        finally: 2.5()
---
def f():
    try: pass
    finally:
        def g():
            try: return
            finally: 1()
---
try: 1()
except 2.5(): 3j()
else: []()
finally: ()()
---
try: 1()
except* 2.5(): 3j()
else: []()
---
for 1().a in 2.5(): 3j()
else: []()
---
with 1() as 2.5().x, 3j(): []()
---
@(1())
def f(a=2.5(), *, b=3j()) -> [](): ()()
---
@(1())
class A(2.5(), x=3j()): []()
---
[1() for 2.5().x in 3j() if []()]
{1(): 2.5() for x in 3j()}
{1(): 2.5(), 3j(): []()}
---
x[1()] = 2.5()
x: 1() = 2.5()
1().x += 2.5()
1().x: 2.5() = 3j()
class A:
    x: 1() = 2.5()
    3j()
def f():
    x: 1() = 2.5()
---
match 1():
    case 2 if 2.5(): 3j()
"""

for program in PROGRAMS.split("---\n"):
    print(program.strip().splitlines()[0])
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        compile(program, "program", "exec")
    for warning in found:
        print("   ", warning.lineno, str(warning.message).split(";")[0])
