# TextIOWrapper over files that give text, that cannot seek, that write back into it; detached, and with odd encodings.
import io


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


t = io.TextIOWrapper(io.StringIO('a'), encoding='utf-8')
show(lambda: t.read(1)); show(t.readline); show(t.read)
p = io.BufferedRWPair(io.BytesIO(b'foo\nbar\n'), io.BytesIO()); f = io.TextIOWrapper(p)
res = f.readline(); f.write(res); print([res + f.readline()])
try: io.TextIOWrapper(io.BytesIO(), encoding='\udcfe')
except Exception as e: print(repr(e))
try: io.TextIOWrapper(io.BytesIO(), encoding='ascii', errors='\udcfe')
except Exception as e: print(repr(e))
try: io.TextIOWrapper(io.BytesIO()).reconfigure(encoding='\udcfe')
except Exception as e: print(repr(e))
try: io.TextIOWrapper(io.BytesIO()).reconfigure(errors='\udcfe')
except Exception as e: print(repr(e))
try: io.TextIOWrapper(io.BytesIO()).reconfigure(newline='\udcfe')
except Exception as e: print(repr(e))
class M(io.RawIOBase):
    done = False
    stack = []
    def writable(self): return True
    def write(self, d):
        if not self.done:
            self.done = True; t.write('middle')
        self.stack.append(bytes(d)); return len(d)
t = io.TextIOWrapper(M(), encoding='utf-8'); t.write('abc'); t.write('def'); t.write('g'*8192); t.flush()
print([x[:10] for x in M.stack])
t = io.TextIOWrapper(io.BytesIO(), encoding='ascii')
t.detach()
for n in ('detach', 'fileno', 'read', 'flush', 'close', '__repr__', 'tell', 'isatty', 'readable'):
    print(n, end=' '); show(getattr(t, n))
for a in ('buffer', 'closed', 'name', 'encoding', 'errors', 'newlines', 'line_buffering', 'write_through'):
    print(a, end=' '); show(lambda: getattr(t, a))
b = io.BytesIO(b'x'); t = io.TextIOWrapper(b, encoding='ascii'); t.write('howdy'); print(b.getvalue()); t.detach(); print(b.getvalue())
for kw in ({'encoding': 'locale\0'}, {'encoding': 'utf-8\0'}, {'errors': 'replace\0'}, {'encoding': 'ascii\0x', 'errors': 'x\0'}, {'newline': '\n\0'}, {'errors': 'nope'}, {'encoding': 'nope'}, {'newline': 'x'},{'newline': 3},{'encoding': 3},{'errors': 3}):
    t = io.TextIOWrapper(io.BytesIO())
    try: print(t.reconfigure(**kw), t.encoding, t.errors)
    except Exception as e: print(kw, repr(e))
    try: print(io.TextIOWrapper(io.BytesIO(), **kw).errors)
    except Exception as e: print(kw, repr(e))
    try: print(open(__file__, **kw).errors)
    except Exception as e: print(kw, repr(e))

