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


ev(ast.BinOp(N('x'), ast.Add(), None))
ev(ast.BinOp(N('x'), None, N('y')))
ev(ast.BinOp(N('x'), ast.And(), N('y')))
ev(ast.BinOp(N('x'), 5, N('y')))
x = ast.BinOp(N('x'), ast.Add(), N('y'))
del x.op
ev(x)
x = N('x')
del x.ctx
ev(x)
x = N('x')
x.ctx = None
ev(x)
ev(N(5))
ev(N(None))
ev(N(b'x'))
ev(N('None'))
ev(N('x', ast.Store()))
ev(N('__debug__'))
ev(ast.BoolOp(ast.And(), [N('x')]))
ev(ast.BoolOp(ast.And(), [N('x'), None]))
ev(ast.Dict([N('x')], []))
ev(ast.Dict([None], [N('x')]))
ev(ast.Dict([N('x')], [None]))
ev(ast.Compare(N('x'), [], []))
ev(ast.Compare(N('x'), [ast.Lt()], []))
ev(ast.Compare(N('x'), [ast.Lt()], [N('x'), N('x')]))
ev(ast.Compare(N('x'), [5], [N('x')]))
ev(ast.ListComp(N('x'), []))
ev(ast.ListComp(N('x'), [ast.comprehension(N('x'), N('y'), [], 0)]))
ev(ast.ListComp(N('x'), [5]))
ev(ast.ListComp(N('x'), [ast.comprehension(N('x', ast.Store()), N('y'), [], 1)]))
ev(ast.Constant([1]))
ev(ast.Constant((1, [2])))
ev(ast.Constant((1, 2)))
ev(ast.Constant(frozenset([1])))
ev(ast.Constant(N('x')))
ev(ast.Constant(ast))
ev(ast.Constant('a', 5))
ev(ast.Constant('a', b'u'))
ev(ast.Call(N('x'), [ast.Starred(N('x'))]))
ev(ast.Starred(N('x')))
ev(ast.Call(N('x'), [], [ast.keyword('__debug__', N('x'))]))
ev(ast.Call(N('x'), [], [ast.keyword('a', N('x')), ast.keyword('a', N('x'))]))
ev(ast.Call(N('x'), [], [5]))
ev(ast.Call(N('x'), [None]))
ev(ast.Attribute(N('x'), 5))
ev(ast.Attribute(N('x'), '__debug__'))
ev(ast.Attribute(N('x'), 'None'))
ev(ast.Lambda(ast.arguments(defaults=[N('x')]), N('x')))
ev(ast.Lambda(ast.arguments(kw_defaults=[N('x')]), N('x')))
ev(ast.Lambda(ast.arguments(args=[ast.arg('a'), ast.arg('a')]), N('x')))
ev(ast.Lambda(5, N('x')))
ev(ast.Lambda(None, N('x')))
ev(ast.Yield())
ev(ast.Await(N('x')))
ev(ast.NamedExpr(N('x'), N('y')))
ev(ast.NamedExpr(ast.Attribute(N('x'), 'y', ast.Store()), N('y')))
ev(ast.JoinedStr([ast.Constant(5)]))
ev(ast.JoinedStr([N('x')]))
ev(ast.FormattedValue(N('x'), -1))
ev(ast.FormattedValue(N('x'), 7))
ev(ast.JoinedStr([ast.FormattedValue(N('x'), 3)]))
ev(ast.JoinedStr([ast.FormattedValue(N('x'), -1, N('y'))]))
ev(ast.Subscript(N('x'), ast.Slice(N('x'), N('y', ast.Store()))))
ev(ast.Slice())
ev(ast.IfExp(N('x'), N('y'), None))
ev(ast.UnaryOp(5, N('x')))
ev(ast.Set([]))
ev(ast.List([N('x', ast.Store())]))
ev(ast.Tuple([N('x', ast.Load())], ast.Del()))
ev(ast.Tuple([None]))
ev(ast.Set([None]))
class Odd(ast.expr):
    pass

ev(Odd())
class Sub(ast.Name):
    pass

ev(Sub('x'))
