# States that BytesIO and StringIO refuse.
import io


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


s = io.BytesIO()
for st in ((b'no',), (b'x', -1, None), (b'x', 0, 3), 0, (b'', 0, None), (b'x', 'a', None), ('', 0, None), (b'x', 2**70, None)):
    print(st, end=' '); show(lambda: s.__setstate__(st))
s = io.BytesIO(); s.close()
try: s.__setstate__((b'closed', 0, None))
except Exception as e: print(repr(e))
s = io.StringIO(); s.close()
try: s.__setstate__(('closed', '', 0, None))
except Exception as e: print(repr(e))
s = io.StringIO()
for st in (('a', '', 'x', None), ('a', '', 2**70, None), ('a', '', -1, None), ('a', 3, 1, None), (3, '', 1, None), ('a', '', 1, 3)):
    try: print(s.__setstate__(st))
    except Exception as e: print(repr(e))

