def describe(code):
    print(code.co_qualname, code.co_name, code.co_firstlineno, hex(code.co_flags))
    print("  args", code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals)
    print("  names", code.co_varnames, code.co_cellvars, code.co_freevars, code.co_names)
    print("  consts", [c.co_name if hasattr(c, "co_code") else c for c in code.co_consts])
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            describe(constant)


source = '''
"module doc"
import a.b as c, d
from e import f as g

@decorator
def function(a, /, b=1000, *args, k, **kw):
    """doc"""
    total = 0
    for i in range(300):
        total += i * a
    def inner(): return total, kw
    return inner, lambda: b, [x.y for x in args], -5, (1, 2), "s" * 2

def plain(): pass
def with_constant(): return "only"
def raising():
    global counter
    counter = self.value.method(1, name="v")
    raise ValueError("text") from None

async def coroutine(): await x
def generator(): yield 1
async def asyncgen(): yield 2
gen = (i for i in range(3))
'''
describe(compile(source, "f", "exec"))
describe(compile("x + 1000", "f", "eval"))
describe(compile("x\n", "f", "single"))
describe(compile("def f(): pass", "f", "exec", 0x1000000))
