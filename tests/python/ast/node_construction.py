import ast


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: ast.Name("x"))
show(lambda: ast.Name("x", ast.Store()).ctx)
show(lambda: ast.Name(id="x", ctx=ast.Load(), lineno=3).lineno)
show(lambda: ast.Name("x", ast.Load(), 3))
show(lambda: ast.Name("x", id="y"))
show(lambda: ast.Pass(1))
show(lambda: ast.AST(1))
show(lambda: sorted(vars(ast.arguments()).items()))
show(lambda: vars(ast.Return()))
show(lambda: ast.Return().value)
show(lambda: (ast.expr.end_lineno, ast.Constant.kind, ast.FunctionDef.returns))
show(lambda: ast.Pass().lineno)
show(lambda: ast.AST().anything)


class Pair(ast.AST):
    _fields = ("first", "second")
    _field_types = {"first": int | None, "second": list[int]}


class Untyped(ast.AST):
    _fields = ("first", "second")


class Wrong(ast.AST):
    _fields = 5


class Special(ast.Name):
    extra = 1


class Silent(ast.Name):
    def __init__(self):
        pass


show(lambda: vars(Pair()))
show(lambda: Pair(1, 2))
show(lambda: vars(Untyped()))
show(lambda: Untyped(1, 2))
show(lambda: Wrong())
show(lambda: Special("x"))
show(lambda: vars(Silent()))
show(lambda: [c.__name__ for c in Special.__mro__])
show(lambda: ast.Load() is ast.Load())
show(lambda: ast.parse("a").body[0].value.ctx is ast.parse("b").body[0].value.ctx)
show(lambda: ast.Name("x") == ast.Name("x"))
