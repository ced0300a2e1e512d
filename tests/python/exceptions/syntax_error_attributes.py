# SyntaxError's details tuple and message.
def attempt(f, *a, **k):
    try: r = f(*a, **k); print(repr(r) if not isinstance(r, str) else r)
    except BaseException as e: print(type(e).__name__, e)
# SyntaxError
def sx(e): return (e.args, e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line, str(e))
for a in [(), ('m',), ('m', ()), ('m', ('f',)), ('m', ('f',1,2,'t')), ('m', ('f',1,2,'t',3,4)), ('m', ('f',1,2,'t',3)), ('m', ('f',1,2,'t',3,4,5)), ('m', ('f',1,2,'t',3,4,5,6)), ('m', 5), ('m', ['f',1,2,'t']), ('m', 'abcd'), ('m',1,2), (None,), (5,), ('m', (None,None,None,None)), ('m', ('a/b/c.py', 3, 1, 't')), ('m', (5, 3, 1, 't')), ('m', ('f', '3', 1, 't')), ('m', {'a':1,'b':2,'c':3,'d':4}), ('m',('','','',''))]:
    attempt(lambda: sx(SyntaxError(*a)))
attempt(lambda: SyntaxError(x=1))
e = SyntaxError('m')
e.filename='/x/y.py'
attempt(lambda: str(e))
e.lineno=5
attempt(lambda: str(e))
e.filename=None
attempt(lambda: str(e))
e.msg = 5
attempt(lambda: str(e))
del e.msg
attempt(lambda: str(e))
e.lineno = 2**70
attempt(lambda: str(e))
e.lineno=True
attempt(lambda:str(e))
attempt(lambda: SyntaxError('m', ('f',1,2,'t')).__reduce__())
e.args=(1,)
attempt(lambda: repr(e))
attempt(lambda: str(IndentationError('x', ('f',1,2,'t'))))
attempt(lambda: SyntaxError('m')._metadata)
attempt(lambda: SyntaxError('m', ('f',1,2,'t',3,4,(1,2)))._metadata)
