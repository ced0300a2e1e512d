# An encoded surrogate that arrives byte by byte can still be passed.
import codecs

for data in (b"\xed\xa0\x80", b"\xed\xbf\xbf", b"a\xed\xb0\x80b", b"\xed\xa0"):
    decoder = codecs.getincrementaldecoder("utf-8")("surrogatepass")
    try:
        print([ascii(decoder.decode(data[i:i + 1])) for i in range(len(data))], ascii(decoder.decode(b"", True)))
    except UnicodeDecodeError as e:
        print(e)
    print(codecs.utf_8_decode(data[:2], "replace"), ascii(codecs.utf_8_decode(data, "surrogatepass", False)))
