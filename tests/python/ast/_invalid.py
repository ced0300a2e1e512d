"""For the cases of invalid trees: compiling one, and what that says."""

import ast

N = ast.Name


def show(f):
    try:
        f()
        print("compiled")
    except Exception as e:
        print(type(e).__name__, e)


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
