# Looking codecs up: search functions, names, what codecs may return, str.encode and bytes.decode through them.
import codecs

def attempt(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""))

def search(name):
    print("search", name)
    if name == "my_codec":
        return codecs.CodecInfo(lambda s, e="strict": (b"enc:" + s.encode(), len(s)), lambda b, e="strict": ("dec", len(b)), name="mine")
    if name == "bad":
        return 3
    if name == "short":
        return (1, 2, 3)
    if name == "no_tuple":
        return (lambda s, e="": 3, lambda s, e="": (1, 2, 3), None, None)
    if name == "wrong_type":
        return (lambda s, e="": ("x", 1), lambda s, e="": (b"x", 1), None, None)
    if name == "not_text":
        return codecs.CodecInfo(lambda s, e="": (s, 1), lambda s, e="": (s, 1), name="nt", _is_text_encoding=False)
    if name == "raising":
        raise ZeroDivisionError

codecs.register(search)
for name in ("My Codec", "bad", "short", "no_tuple", "wrong_type", "not_text", "raising", "nope", "a.b", "", "é"):
    print(name)
    attempt(lambda: "x".encode(name))
    attempt(lambda: b"x".decode(name))
    attempt(lambda: codecs.encode("x", name))
    attempt(lambda: codecs.decode(b"x", name))
attempt(lambda: str(b"x", "wrong_type"))
attempt(lambda: bytes("x", "wrong_type"))
attempt(lambda: "".encode("nope"))
attempt(lambda: b"".decode("nope"))
attempt(lambda: "x".encode("a\0b"))
codecs.unregister(search)
attempt(lambda: "x".encode("my codec"))
attempt(lambda: codecs.register(3))
attempt(lambda: codecs.lookup(3))
print(codecs.unregister(3))
for name in ("UTF-8", "utf8", "U8", "latin1", "L1", "ISO-8859-1", "us-ascii", "utf_16", "UTF-16LE", "cp1252", "windows-1252", "koi8-r", "mac-roman", "utf-7", "idna", "punycode", "rot13", "unicode_escape"):
    info = codecs.lookup(name)
    print(name, info.name, info._is_text_encoding, type(info).__name__, len(info))
print(codecs.lookup("utf-8") is codecs.lookup("UTF 8"))
attempt(lambda: codecs.encode("abc", "rot13"))
attempt(lambda: "abc".encode("rot13"))
attempt(lambda: b"abc".decode("rot13"))
attempt(lambda: codecs.encode("é", "ascii"))
attempt(lambda: codecs.encode(3, "ascii"))
attempt(lambda: codecs.decode(3, "ascii"))
attempt(lambda: b"\x98".decode("cp1251"))
attempt(lambda: "é".encode("utf-7"))
attempt(lambda: b"\xff".decode("utf-16-le"))
attempt(lambda: codecs.encode("x", errors="strict"))
attempt(lambda: codecs.encode("x", "ascii", None))
