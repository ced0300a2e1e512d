import sys
def show(f):
    try: f()
    except BaseException as e: sys.excepthook(type(e), e, e.__traceback__)
# str failing etc
class BadStr(Exception):
    def __str__(self): raise ValueError
class BadRepr(Exception):
    def __str__(self): return 5
class NoneStr(Exception):
    def __str__(self): return None
show(lambda: (_ for _ in ()).throw(BadStr()))
def r(x): raise x
show(lambda: r(BadStr()))
show(lambda: r(BadRepr()))
show(lambda: r(NoneStr()))
show(lambda: r(ValueError('a\nb\n\nc')))
show(lambda: r(ValueError('\ttab\x00nul\x1besc')))
show(lambda: r(ValueError('é😀')))
show(lambda: r(ValueError('')))
show(lambda: r(ValueError(None)))
show(lambda: r(ValueError(())))
show(lambda: r(KeyError('a\nb')))
# notes
def n(notes):
    x = ValueError('v'); x.__notes__ = notes; raise x
for notes in [['a'], ['a\nb', 'c'], [], 5, 'abc', ['a', 5, None], (1,2), [''], None, [BadStr()], {'a': 1}, b'ab', ['a\n'], ['\n'], [['nested']]]:
    show(lambda: n(notes))
class PropNotes(Exception):
    @property
    def __notes__(self): raise ValueError('no notes')
show(lambda: r(PropNotes()))
class BadSeq:
    def __repr__(self): raise ValueError
x = ValueError('q'); x.__notes__ = BadSeq()
show(lambda: r(x))
