"""The tokens and errors of the native tokenizer, as the tokenize module wants them."""
import sys, _tokenize
class R:
    def __init__(self, src):
        self.lines = []
        i = 0
        while i < len(src):
            j = src.find('\n', i)
            j = len(src) if j < 0 else j + 1
            self.lines.append(src[i:j]); i = j
        self.i = 0
    def readline(self):
        self.i += 1
        return self.lines[self.i-1] if self.i <= len(self.lines) else ''
def show(src, extra=True):
    print(repr(src))
    try:
        for t in _tokenize.TokenizerIter(R(src).readline, extra_tokens=extra):
            print('  ', t)
    except BaseException as e:
        print('   !', type(e).__name__, e, getattr(e,'lineno',None), getattr(e,'offset',None), getattr(e,'end_lineno',None), getattr(e,'end_offset',None), getattr(e,'text',None), getattr(e,'filename',None))
for s in ['x = 1\n', 'x = 1', 'if x:\n  y\n  z\nw\n', 'if x:\n  y', 'if x:\n\ty\n', '', '\n', '# c', '# c\n', '  # c\nx\n', 'x # c\n', '(\n# a\n1,\n\n2)\n', '"""a\nb""" + c\n', "f'a{x}b{{c}}d{y!r:>{w}.2f}e'\n", "f'''a\n{x\n+1}\nb'''\n", "rf'\\{x}'\n", "t'a{b=}'\n", 'x \\\n + 1\n', '\\\nx\n', 'a->b:=c...**=//=<>!=\n', 'é = ñ1\n', 'x = "é" + y\n', '1.5e3j 0x1F 0b1 1_000 1if x else 2\n', 'async def f(): await x\n', 'x\r\ny\r\n', 'x\ry\n', 'if x:\n    a\n\n    # c\n# d\n    b\n', 'class A:\n  def f(self):\n    pass\n\n\nx=1\n', 'lambda x: x\n', 'f"{x:{y}}"\n', "f'{a[\"b\"]}'\n", 'f"{{}}"\n', 'f""\n', "f'{x!r}'\n", "f'\\N{DASH}{x}'\n", "f'{x:\\n}'\n", "f'''{\nx:a\nb}'''\n", 'x;y\n', '\x0cx\n', ' x\n', 'if x:\n    y\n  z\n', 'if x:\n\ty\n        z\n', '(]\n', '(\n', ')\n', '"abc\n', '"""abc\n', "f'abc\n", "f'{x\n", "f'{x'\n", "f'}'\n", '$\n', '?\n', '!\n', 'x!\n', '0777\n', '0x\n', '1_\n', '1__0\n', '0b2\n', '1.e\n', '12abc\n', 'x = 1 \\ \n', '\\', 'x\\', 'é€\n', '\u00a0x\n', 'a\0b\n', 'f"{lambda x:1}"\n', 'x = (1,\n  2)\n', 'def f():\n\tif x:\n\t    y\n', '"a" \\\n "b"\n', "b'x' Rb'y' u'z' BR'w'\n", "fr'{x}' FR'' rb''\n", '1if 2else 3\n', '0_7\n', '00\n', '1e5 1E+5 1.j .5 5.\n', '0o17 0O17 0B1 0X1\n', '1 if 0or 1 else 2\n']:
    show(s)
