# The built-in error handlers, by name in a codec and as functions of an exception.
import codecs

def attempt(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, e)

NAMES = ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogatepass", "surrogateescape")
for name in NAMES:
    print(name, codecs.lookup_error(name).__name__)
    for text in ("aé", "\u20ac\U0001f600", "a\udc80\udcff", "\ud800b", "\ue000\x80"):
        for encoding in ("ascii", "latin-1", "utf-8", "utf-16-le", "cp1251"):
            attempt(lambda: text.encode(encoding, name))
    for data in (b"a\xff\xfe", b"\xed\xa0\x80", b"\xe2\x82", b"\xf0\x9f\x98", b"\x00\xd8", b"\x00\xd8a"):
        for encoding in ("ascii", "utf-8", "utf-16-le", "utf-32-le"):
            attempt(lambda: data.decode(encoding, name))
    handler = codecs.lookup_error(name)
    for error in (
        UnicodeEncodeError("utf-8", "a\ud800\u20acb", 1, 3, "r"),
        UnicodeDecodeError("utf-8", b"a\xff\xfeb", 1, 3, "r"),
        UnicodeTranslateError("a\ud800b", 1, 2, "r"),
        UnicodeEncodeError("ascii", "a\udc80b", 1, 2, "r"),
        UnicodeDecodeError("utf-8", b"a\xed\xa0\x80", 1, 2, "r"),
        UnicodeDecodeError("utf-16-le", b"a\xed\xa0\xd8", 2, 4, "r"),
        UnicodeEncodeError("utf-8", "abc", 5, 9, "r"),
        UnicodeEncodeError("utf-8", "abc", -5, -2, "r"),
        ValueError("x"),
        3,
    ):
        attempt(lambda: handler(error))
