# Error handlers that a program registers: what they are given, what they may return, for every built-in codec.
import codecs

def attempt(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""))

def seen(e):
    print("   ", type(e).__name__, e.encoding, e.start, e.end, e.reason)
    return ("?", e.end)

codecs.register_error("seen", seen)
text = "a\ud800\udc00\ud801b\u1234\u1235"
for encoding in ("utf-8", "utf-16", "utf-16-le", "utf-32", "utf-32-be", "latin-1", "ascii", "cp1252", "utf-7"):
    print(encoding, text.encode(encoding, "seen"))
data = b"a\xff\xe2\x82b\x80\xed\xa0\x80"
for encoding in ("utf-8", "utf-16", "utf-16-be", "utf-32", "ascii", "cp1252", "utf-7", "unicode_escape"):
    print(encoding, ascii(data.decode(encoding, "seen")))

for answer in ("x", ("x",), ("x", 1.5), (b"x", 2), (1, 1), ("é", 100), ("\ud800", 2), ("é", 2), (b"xyz", 2), ("", -100), ("x", 10**30), ("x", 2, 3), ["x", 1], None, ("é", -1)):
    codecs.register_error("answer", lambda e: answer)
    print(ascii(answer))
    attempt(lambda: "a\ud800b".encode("utf-8", "answer"))
    attempt(lambda: "a\ud800b".encode("utf-16-le", "answer"))
    attempt(lambda: "a\u20acb".encode("latin-1", "answer"))
    attempt(lambda: b"a\xffb".decode("utf-8", "answer"))
    attempt(lambda: b"a\xffb".decode("ascii", "answer"))
    attempt(lambda: "a\u20acb".encode("iso8859-2", "answer"))

def other_input(e):
    e.object = b"xyz"
    return ("!", 1)

codecs.register_error("other", other_input)
attempt(lambda: b"a\xff\xff".decode("utf-8", "other"))
attempt(lambda: b"ab\xff\xff\xff".decode("ascii", "other"))
attempt(lambda: codecs.register_error("x", 3))
attempt(lambda: codecs.register_error(3, seen))
attempt(lambda: codecs.lookup_error("nope"))
attempt(lambda: "é".encode("ascii", "nope"))
attempt(lambda: "e".encode("ascii", "nope"))
print(codecs.lookup_error("seen") is seen, codecs._unregister_error("seen"), codecs._unregister_error("seen"))
attempt(lambda: codecs._unregister_error("strict"))
attempt(lambda: "é".encode("ascii", "seen"))
