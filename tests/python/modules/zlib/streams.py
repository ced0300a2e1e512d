# Compressing and decompressing piece by piece: flushing, limits, dictionaries, copies, what comes after the end.
import copy
import zlib

text = b''.join(b'line %d of the text\n' % i for i in range(600))


def show(data):
    return len(data), zlib.crc32(data)


for mode in (zlib.Z_NO_FLUSH, zlib.Z_PARTIAL_FLUSH, zlib.Z_SYNC_FLUSH, zlib.Z_FULL_FLUSH):
    compressor = zlib.compressobj()
    parts = []
    for start in range(0, len(text), 1000):
        parts.append(compressor.compress(text[start:start + 1000]))
        parts.append(compressor.flush(mode))
    parts.append(compressor.flush())
    print(mode, [show(part) for part in parts if part], zlib.decompress(b''.join(parts)) == text)
data = zlib.compress(text)
for step in (1, 7, 100):
    decompressor = zlib.decompressobj()
    out = b''.join(decompressor.decompress(data[i:i + step]) for i in range(0, len(data), step)) + decompressor.flush()
    print(step, out == text, decompressor.eof, decompressor.unused_data, decompressor.unconsumed_tail)
decompressor = zlib.decompressobj()
print(show(decompressor.decompress(data, 100)), show(decompressor.unconsumed_tail), decompressor.eof)
print(show(decompressor.decompress(decompressor.unconsumed_tail, 5000)), show(decompressor.unconsumed_tail))
print(show(decompressor.flush()), decompressor.eof, decompressor.unused_data)
decompressor = zlib.decompressobj()
print(decompressor.decompress(data + b'rest') == text, decompressor.unused_data, decompressor.decompress(b'more'), decompressor.unused_data, decompressor.flush())
decompressor = zlib.decompressobj()
decompressor.decompress(data[:50])
twin = copy.copy(decompressor)
print(show(decompressor.decompress(data[50:])), show(twin.copy().decompress(data[50:])), show(copy.deepcopy(twin).decompress(data[50:])))
compressor = zlib.compressobj(9)
first = compressor.compress(text[:5000])
twin = compressor.copy()
print(show(first + compressor.compress(text[5000:]) + compressor.flush()), show(first + twin.compress(b'other') + twin.flush()))
for wbits in (15, -15):
    compressor = zlib.compressobj(wbits=wbits, zdict=b'line of the text')
    packed = compressor.compress(text[:200]) + compressor.flush()
    decompressor = zlib.decompressobj(wbits, zdict=b'line of the text')
    print(show(packed), decompressor.decompress(packed) + decompressor.flush() == text[:200])

reader = zlib._ZlibDecompressor()
print(reader.needs_input, show(reader.decompress(data[:60], 50)), reader.needs_input, show(reader.decompress(b'', 60)), reader.needs_input, reader.eof)
print(show(reader.decompress(data[60:] + b'xyz')), reader.eof, reader.unused_data, reader.needs_input)


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


attempt(reader.decompress, b'')
attempt(zlib.decompress, b'')
attempt(zlib.decompress, b'garbage')
attempt(zlib.decompress, data[:-1])
attempt(zlib.decompress, data[:-1] + b'?')
attempt(zlib.decompress, data[:20] + b'\xff' * 10 + data[30:])
attempt(zlib.decompress, data, -15)
attempt(zlib.decompress, data, 15, -1)
attempt(zlib.decompress, data, 99)
attempt(zlib.decompress, zlib.compress(text, wbits=15), 9)
attempt(zlib.compress, 'text')
attempt(zlib.compress, b'', 10)
attempt(zlib.compress, b'', 'x')
attempt(zlib.compress, b'', wbits=99)
attempt(zlib.compressobj, 10)
attempt(zlib.compressobj, method=1)
attempt(zlib.compressobj, memLevel=10)
attempt(zlib.compressobj, zdict='x')
attempt(zlib.decompressobj, 99)
attempt(zlib.decompressobj, 15, 5)
attempt(zlib.decompressobj().decompress, b'x' * 10)
attempt(zlib.decompressobj().decompress, data, -1)
attempt(zlib.decompressobj().flush, 0)
attempt(zlib.decompressobj().decompress, zlib.compressobj(zdict=b'abc').compress(b'') + packed)
compressor = zlib.compressobj()
compressor.flush()
attempt(compressor.compress, b'x')
attempt(compressor.flush)
attempt(compressor.copy)
for function in (zlib.compress, zlib.decompress, zlib.crc32):
    attempt(function)
print(issubclass(zlib.error, Exception), zlib.error.__module__, type(compressor), type(decompressor))
