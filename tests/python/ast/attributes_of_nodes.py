import ast

source = '''\
def f(a: "é", *, b=1) -> x:
    """doc"""
    é = "ü" + f"{a!r} ß {b:{c}}"; z = 1
    return (a.b
            .c(d,
               e=[1, 2]))

class C(B, k=1): pass
if True:
\tpass
'''
for node in ast.walk(ast.parse(source)):
    if hasattr(node, "lineno"):
        print(
            type(node).__name__,
            (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset),
            repr(ast.get_source_segment(source, node)),
        )
