import ast


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: ast.parse("a + 1"))
show(lambda: ast.parse("f(a, b, c)(x)[1]"))
show(lambda: ast.parse("[1, 2, 3, 4]\nb\nc\nd"))
show(lambda: repr(ast.List(elts=[1, 2])))
show(lambda: repr(ast.List(elts=[ast.List(elts=[1, 2]), "a", (1,), {}])))
show(lambda: repr(ast.Expr(value=(1, 2, 3))))
show(lambda: repr(ast.Global(names=["a", "b", "c", "d"])))
show(lambda: repr(ast.arguments()))
show(lambda: (ast.Load(), ast.AST(), ast.Pass()))


class Ring(ast.AST):
    _fields = ("next",)


ring = Ring(next=None)
ring.next = ring
show(lambda: ring)
ring.next = [ring]
show(lambda: ring)
half = ast.BinOp(left=1, op=ast.Add(), right=2)
del half.op
show(lambda: half)

name = ast.Name("x", lineno=1)
name.extra = 1
show(lambda: vars(name.__replace__(id="y")))
show(lambda: name.__replace__(lineno=7).lineno)
show(lambda: name.__replace__(id="y", foo=1))
show(lambda: name.__replace__(1))
show(lambda: half.__replace__())
show(lambda: half.__replace__(op=ast.Sub()))
show(lambda: ast.Return().__replace__(value=name))
show(lambda: name.__reduce__())
show(lambda: half.__reduce__())
show(lambda: ast.Load().__reduce__())
