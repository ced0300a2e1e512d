# The Unicode errors: arguments, attributes that can be out of range, messages.
def attempt(f, *a, **k):
    try: r = f(*a, **k); print(repr(r) if not isinstance(r, str) else r)
    except BaseException as e: print(type(e).__name__, e)
# Unicode
D, E, T = UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError
for c, args in [(D, ()), (D, ('a', b'abc', 1, 2, 'r')), (D, (5, b'abc', 1, 2, 'r')), (D, ('a', 'abc', 1, 2, 'r')), (D, ('a', bytearray(b'abc'), 1, 2, 'r')), (D, ('a', b'abc', '1', 2, 'r')), (D, ('a', b'abc', 1, 2.5, 'r')), (D, ('a', b'abc', 1, 2, 5)), (E, ('a', 'abc', 1, 2, 'r')), (E, ('a', b'abc', 1, 2, 'r')), (E, ('a', 'abc', 0, 3, 'r')), (E, ('a', '\u0100\U00010000', 0, 1, 'r')), (E, ('a', '\u0100\U00010000', 1, 2, 'r')), (T, ('abc', 1, 2, 'r')), (T, ('abc', 0, 2, 'r')), (T, (b'abc', 1, 2, 'r')), (T, ('abc', 1, 2)), (E, ('a', 'abc', -5, 100, 'r')), (D, ('a', b'abc', -5, 100, 'r')), (T, ('abc', -5, 100, 'r')), (E, ('a', 'abc', 5, 6, 'r')), (E, ('a', '', 0, 1, 'r')), (D, ('a', b'', 0, 1, 'r')), (D, ('a', b'abc', 2, 1, 'r')), (E,('a','abc',3,2,'r')), (E, ('a','abc',True,2,'r')), (E, ('a','abc',2**70,2,'r')), (T, ('abc', 3, 4, 'r')), (E, ('a', 'abc', 2, 3, 'r')), (D, ('a', b'\xff', 0, 1, 'r')), (E, ('a', '\ud800', 0, 1, 'r'))]:
    attempt(lambda: (lambda e: (e.args, e.start, e.end, e.object, e.reason, getattr(e, 'encoding', '-'), str(e), repr(e)))(c(*args)))
attempt(lambda: D('a', b'abc', 1, 2, 'r', x=1))
attempt(lambda: D('a', b'abc', 1, 2, 'r', 6))
e = E('a','abc',0,1,'r')
for n, vals in [('start', (5, -3, 'x', 2**70, None)), ('end', (100, -1, 0)), ('object', ('zz', 5, b'q')), ('encoding', (5, 'latin')), ('reason', (5, 'because'))]:
    for v in vals:
        attempt(lambda: setattr(e, n, v)); attempt(lambda: (getattr(e, n), str(e)))
    attempt(lambda: delattr(e, n)); attempt(lambda: getattr(e, n)); attempt(lambda: str(e))
    e = E('a','abc',0,1,'r')
e = D('a',b'abc',0,1,'r')
for v in (5, -3): e.start=v; attempt(lambda: (e.start, e.end, str(e)))
e.end = 7
attempt(lambda: (e.start, e.end, str(e)))
e.object = b''
attempt(lambda: (e.start, e.end, str(e)))
attempt(lambda: setattr(e,'object','s'))
attempt(lambda: str(e))
attempt(lambda: E.__new__(E).start)
attempt(lambda: E.__new__(E).object)
attempt(lambda: str(E.__new__(E)))
attempt(lambda: E.__new__(E).reason)
attempt(lambda: UnicodeError('a', 1).args)
attempt(lambda: UnicodeError().start)
attempt(lambda: e.__reduce__())
attempt(lambda: E.start)
attempt(lambda: E.object)
attempt(lambda: D.reason)
