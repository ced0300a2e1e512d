import ast


class Doubler(ast.NodeTransformer):
    def visit_Constant(self, node):
        if isinstance(node.value, int):
            return ast.copy_location(ast.Constant(node.value * 2), node)
        return node

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        node.name = "renamed_" + node.name
        return node


source = """
def f(x, y=10, *, z=100):
    '''doc of f'''
    total = 0
    for i in range(x):
        total += i * y
    return [total, z, {"k": [v for v in (1, 2)]}, f"{x!r:>4}"]
class C:
    attr = 7
    def method(self): return super().__init__, self.attr, __class__
    @property
    def prop(self): yield from (1, 2)
"""
tree = Doubler().visit(ast.parse(source))
namespace = {}
exec(compile(ast.fix_missing_locations(tree), "doubled", "exec"), namespace)
print(namespace["renamed_f"](3), namespace["renamed_f"].__doc__, namespace["C"].attr)
c = namespace["C"]()
print(c.renamed_method()[1:], list(c.renamed_prop))

expression = ast.Expression(
    ast.BinOp(ast.Name("a"), ast.Mult(), ast.Tuple([ast.Constant(v) for v in ((1, 2), frozenset({3}), 4 + 5j, ..., b"b")]))
)
print(eval(compile(ast.fix_missing_locations(expression), "e", "eval"), {"a": 2}))
interactive = ast.Interactive([ast.Expr(ast.Constant("shown"))])
exec(compile(ast.fix_missing_locations(interactive), "i", "single"))

first = ast.parse("def g(): raise ValueError('g')\ng()", "first")
ast.increment_lineno(first, 40)
try:
    exec(compile(first, "second", "exec"))
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_filename.rpartition("/")[2], tb.tb_frame.f_code.co_name, tb.tb_lineno)
        tb = tb.tb_next

docless = ast.parse("def h():\n    'doc'\n    assert 0\n    return __debug__")
for optimize in (0, 1, 2):
    g = {}
    exec(compile(docless, "o", "exec", optimize=optimize), g)
    try:
        print(g["h"].__doc__, g["h"]())
    except AssertionError:
        print(g["h"].__doc__, "assertion")
tree = ast.parse("x = 1")
copy = compile(tree, "f", "exec", ast.PyCF_ONLY_AST)
print(copy is tree, ast.dump(copy) == ast.dump(tree))
