# Reading and writing by turns through a BufferedRandom, and calls of a closed reader.
import io


def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for name in 'read', 'peek', 'readinto', 'read1', 'readline':
    raw = io.BytesIO(b"abcdefghi"); b = io.BufferedRandom(raw)
    if name == 'readinto':
        def rd(n):
            x = bytearray(n); k = b.readinto(x); return x[:k]
    elif name == 'peek':
        def rd(n):
            r = b.peek(n)[:n]; b.seek(len(r), 1); return r
    else:
        rd = getattr(b, name)
    print(name)
    show(lambda: rd(2)); b.write(b'12'); show(b.tell)
    show(lambda: rd(2)); show(b.tell); b.write(b'XY'); b.seek(0, 0); show(b.read)
    b.flush(); print(raw.getvalue())
raw = io.BytesIO(b"asdfghjkl"); rw = io.BufferedRandom(raw)
print(rw.read(2), rw.tell(), rw.seek(0, 0), rw.read(4), rw.write(b'123f'), rw.seek(0, 0), rw.read(), rw.tell())
print(raw.getvalue())
with io.BytesIO(b'abcdef') as raw:
    with io.BufferedRandom(raw, 3) as f:
        f.write(b'1'); print(f.read1(1)); f.flush(); print(raw.getvalue())
with io.BytesIO(b'abcdef') as raw:
    with io.BufferedRandom(raw, 3) as f:
        f.write(b'1'); print(f.read1()); f.flush(); print(raw.getvalue())
with io.BytesIO(b'abcdef') as raw:
    with io.BufferedRandom(raw, 3) as f:
        f.write(b'1'); print(f.read1(100)); f.flush(); print(raw.getvalue())
b = io.BufferedReader(io.BytesIO(b'12')); b.close()
for n in ('peek', 'read', 'read1', 'readline', 'readinto', 'seek', 'tell', 'flush', 'truncate','readable','__enter__', '__next__', 'fileno', 'isatty'):
    print(n, end=' '); show(lambda: getattr(b, n)(*((1,) if n in ('peek', 'read1', 'seek') else (bytearray(1),) if n == 'readinto' else ())))
