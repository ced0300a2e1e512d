import ast


def show(f):
    try:
        f()
        print("compiled")
    except Exception as e:
        print(type(e).__name__, e)


N = ast.Name


def comp(tree, mode="exec"):
    return lambda: compile(tree, "f", mode)


def loc(x):
    return ast.fix_missing_locations(x)


def ev(e):
    show(comp(loc(ast.Expression(e)), "eval"))


def st(*s):
    show(comp(loc(ast.Module(list(s)))))


def mt(p):
    st(ast.Match(N("x"), [ast.match_case(p, None, [ast.Pass()])]))


st(ast.Expr(None))
st(ast.Expr(ast.Pass()))
st(ast.Expr(5))
st(ast.Assign([N('x')], ast.Constant(1)))
st(ast.Assign([N('__debug__', ast.Store())], ast.Constant(1)))
st(ast.Assign([N('True', ast.Store())], ast.Constant(1)))
st(ast.Assign([], ast.Constant(1)))
st(ast.Assign([ast.Constant(1)], ast.Constant(1)))
st(ast.Assign([ast.Call(N('f'))], ast.Constant(1)))
st(ast.Assign([ast.Starred(N('x', ast.Store()), ast.Store())], ast.Constant(1)))
st(ast.Assign([ast.Tuple([ast.Starred(N('x', ast.Store()), ast.Store())] * 2, ast.Store())], ast.Constant(1)))
st(ast.Assign([ast.Tuple([N('a')], ast.Store())], ast.Constant(1)))
st(ast.Delete([]))
st(ast.Delete([N('x')]))
st(ast.Delete([ast.Constant(1)]))
st(ast.FunctionDef('f', ast.arguments(), []))
st(ast.FunctionDef('f', ast.arguments(), [ast.Return()], [None]))
st(ast.Return())
st(ast.Break())
st(ast.Continue())
st(ast.If(N('x'), [], []))
st(ast.While(N('x'), []))
st(ast.For(N('x'), N('x'), [ast.Pass()]))
st(ast.With([], [ast.Pass()]))
st(ast.With([ast.withitem(N('x'), N('y'))], [ast.Pass()]))
st(ast.Try([ast.Pass()]))
st(ast.Try([ast.Pass()], [], [ast.Pass()], [ast.Pass()]))
st(ast.Try([ast.Pass()], [ast.ExceptHandler(None, None, [])]))
st(ast.Try([ast.Pass()], [ast.ExceptHandler(None, None, [ast.Pass()]), ast.ExceptHandler(None, None, [ast.Pass()])]))
st(ast.Try([], [], [], [ast.Pass()]))
st(ast.Raise(None, N('x')))
st(ast.Assert(None))
st(ast.Import([]))
st(ast.ImportFrom('m', [], 0))
st(ast.ImportFrom('m', [ast.alias('x')], -1))
st(ast.ImportFrom('__future__', [ast.alias('nope')], 0))
st(ast.ImportFrom(None, [ast.alias('x')], 0))
st(ast.Global([]))
st(ast.Global([5]))
st(ast.Nonlocal([]))
st(ast.Nonlocal(['x']))
st(ast.ImportFrom('a', [ast.alias('*')], 0))
st(ast.AnnAssign(N('x', ast.Store()), N('y'), None, 5))
st(ast.AnnAssign(N('x'), N('y'), None, 1))
st(ast.AnnAssign(ast.Tuple([], ast.Store()), N('y'), None, 1))
st(ast.AnnAssign(ast.Subscript(N('x'), N('y'), ast.Store()), N('y'), None, 1))
st(ast.AugAssign(N('x'), ast.Add(), N('y')))
st(ast.AugAssign(ast.Tuple([], ast.Store()), ast.Add(), N('y')))
st(ast.ClassDef('C', [], [], []))
st(ast.ClassDef('C', [None], [], [ast.Pass()]))
st(ast.TypeAlias(N('x', ast.Store()), [], N('y')))
st(ast.TypeAlias(N('x'), [], N('y')))
st(ast.TypeAlias(ast.Constant(1), [], N('y')))
st(ast.FunctionDef('f', ast.arguments(), [ast.Pass()], [], None, None, [ast.TypeVar('T', N('x')), ast.TypeVarTuple('U'), ast.ParamSpec('P')]))
st(ast.FunctionDef('f', ast.arguments(), [ast.Pass()], [], None, None, [5]))
st(ast.FunctionDef('f', ast.arguments(), [ast.Pass()], [], None, None, [ast.TypeVar('T', N('x', ast.Store()))]))
st(ast.FunctionDef('f', ast.arguments(), [ast.Pass()], [], None, None, [ast.TypeVar('True')]))
x = ast.FunctionDef('f', ast.arguments(), [ast.Pass()])
del x.name
st(x)
x.name = 'f'
x.args = None
st(x)
x.args = N('x')
st(x)
x = ast.AnnAssign(N('x', ast.Store()), N('y'), None, 1)
del x.simple
st(x)
x.simple = 'a'
st(x)
