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


st(ast.Match(N('x'), []))
mt(ast.MatchValue(N('y')))
mt(ast.MatchValue(ast.Constant(None)))
mt(ast.MatchValue(ast.Constant(...)))
mt(ast.MatchSingleton(5))
mt(ast.MatchSingleton(None))
mt(ast.MatchStar('x'))
mt(ast.MatchStar('_'))
mt(ast.MatchAs(ast.MatchValue(ast.Constant(1)), None))
mt(ast.MatchAs(None, '_'))
mt(ast.MatchOr([]))
mt(ast.MatchOr([ast.MatchAs()]))
mt(ast.MatchMapping([ast.Constant(1)], []))
mt(ast.MatchMapping([N('x')], [ast.MatchAs()]))
mt(ast.MatchMapping([], [], '_'))
mt(ast.MatchClass(N('x'), [], ['a'], []))
mt(ast.MatchClass(ast.Constant(1), [], [], []))
mt(ast.MatchClass(ast.Attribute(ast.Call(N('x')), 'y'), [], [], []))
mt(ast.MatchSequence([ast.MatchStar(), ast.MatchStar()]))
mt(ast.MatchSequence([None]))
mt(None)
mt(ast.MatchValue(ast.UnaryOp(ast.USub(), ast.Constant('a'))))
mt(ast.MatchValue(ast.UnaryOp(ast.USub(), ast.Constant(1))))
mt(ast.MatchValue(ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(1))))
mt(ast.MatchValue(ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(1j))))
mt(ast.MatchAs(None, 'True'))
mt(ast.MatchValue(ast.JoinedStr([])))
mt(ast.MatchValue(ast.Tuple([])))
mt(ast.MatchClass(N('x'), [ast.MatchStar('a')], [], []))
mt(ast.MatchMapping([ast.Constant(1)], [ast.MatchStar('a')]))
mt(ast.MatchOr([ast.MatchStar('a'), ast.MatchAs()]))
