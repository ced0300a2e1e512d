# Compressed data is that of zlib to the byte, whatever the level, strategy and format; and it can be read again.
import binascii
import random
import zlib

random.seed(1)
texts = [b'', b'a', b'hello hello hello hello', bytes(range(256)) * 4, b'abc' * 5000, bytes(random.randrange(256) for _ in range(3000)),
         bytes(random.choice(b'etaoin shrdlu') for _ in range(20000)), b'\0' * 70000]
for text in texts:
    for level in (-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9):
        data = zlib.compress(text, level)
        print(len(text), level, len(data), zlib.crc32(data), zlib.decompress(data) == text)
    for wbits in (9, 12, 15, -9, -12, -15, 25, 31):
        data = zlib.compress(text, wbits=wbits)
        print(wbits, len(data), zlib.crc32(data[10:]), zlib.decompress(data, wbits) == text)
    for strategy in (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED):
        for memory in (1, 9):
            compressor = zlib.compressobj(6, zlib.DEFLATED, 15, memory, strategy)
            data = compressor.compress(text) + compressor.flush()
            print(strategy, memory, len(data), zlib.adler32(data), zlib.decompress(data) == text)
print(binascii.hexlify(zlib.compress(b'hello')), binascii.hexlify(zlib.compress(b'hello', wbits=-15)))
for text in texts[:5]:
    print(zlib.crc32(text), zlib.crc32(text, 12345), zlib.crc32(text, -1), zlib.adler32(text), zlib.adler32(text, 2**32 + 7), binascii.crc32(text))
print({name: value for name, value in sorted(vars(zlib).items()) if name.isupper() or name.startswith('Z_')})
