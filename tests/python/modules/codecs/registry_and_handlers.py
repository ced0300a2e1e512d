# Looking codecs up, encodings of the library, error handlers of the program.
import codecs


def show(label, f):
    try:
        print(label, ascii(f()))
    except BaseException as e:
        print(label, type(e).__name__, ascii(str(e)), getattr(e, "__notes__", None))


show("lookup", lambda: codecs.lookup("UTF 8").name)
for name in ("nope", "a\0b", 5):
    show(f"lookup({name!r})", lambda: codecs.lookup(name))
show("register", lambda: codecs.register(5))
show("lookup_error", lambda: codecs.lookup_error("nope"))
show("lookup_error", lambda: codecs.lookup_error("strict"))
show("register_error", lambda: codecs.register_error("x", 5))
show("register_error", lambda: codecs.register_error(5, 5))
for f in (
    lambda: codecs.encode("a", "nope"), lambda: codecs.encode(5), lambda: codecs.encode("\udc80"),
    lambda: codecs.decode(b"\xff"), lambda: codecs.encode("abc", "rot13"), lambda: "abc".encode("rot13"),
    lambda: "ä".encode("cp1252"), lambda: b"\xe4\x80".decode("cp1252"), lambda: b"\x81".decode("cp1252"),
    lambda: "Ω".encode("cp1252"), lambda: "aΩb".encode("cp1252", "replace"), lambda: "aΩb".encode("koi8-r", "ignore"),
    lambda: "aΩb".encode("cp1252", "xmlcharrefreplace"), lambda: "aΩb".encode("iso-8859-15", "backslashreplace"),
    lambda: b"a\x81b".decode("cp1252", "replace"), lambda: b"a\x81b".decode("cp1252", "backslashreplace"),
    lambda: "a".encode("utf-8", "nope"), lambda: "ä".encode("ascii", "nope"), lambda: "".encode("nope"),
    lambda: b"".decode("nope"), lambda: str(b"a", "nope"), lambda: "ÄÖ".encode("mac_roman"), lambda: "Я".encode("cp866"),
):
    show("", f)

codecs.register_error("mine", lambda e: (f"[{e.object[e.start:e.end]!a}]", e.end))
codecs.register_error("bad", lambda e: 5)
codecs.register_error("far", lambda e: ("?", 100))
codecs.register_error("negative", lambda e: ("?", -1))
codecs.register_error("bytes", lambda e: (b"\xff", e.end))
codecs.register_error("umlaut", lambda e: ("ö", e.end))
for handler in ("mine", "bad", "far", "negative", "bytes", "umlaut"):
    show(handler, lambda: "aäöbc".encode("ascii", handler))
    show(handler, lambda: b"a\xffbc".decode("ascii", handler))
    show(handler, lambda: b"a\xffbc".decode("utf-8", handler))
    show(handler, lambda: "a\udc80b".encode("utf-8", handler))
    show(handler, lambda: "a\udc80b".encode("utf-16-le", handler))
    show(handler, lambda: "a\u1234b".encode("latin-1", handler))
    show(handler, lambda: "a\u1234b".encode("cp1252", handler))

E = UnicodeEncodeError("ascii", "aäbc", 1, 2, "r")
D = UnicodeDecodeError("ascii", b"a\xffbc", 1, 2, "r")
T = UnicodeTranslateError("aäbc", 1, 3, "r")
for name in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "surrogateescape"):
    for e in (E, D, T, ValueError("x"), 5):
        show(f"{name} {type(e).__name__}", lambda: codecs.lookup_error(name)(e))
show("surrogatepass", lambda: codecs.lookup_error("surrogatepass")(UnicodeEncodeError("utf-8", "a\udc80c", 1, 2, "r")))


def search(name):
    if name == "five":
        return 5
    if name == "upper_case":
        return codecs.CodecInfo(lambda s, e="strict": (s.upper().encode(), len(s)),
                                lambda b, e="strict": (bytes(b).decode().lower(), len(b)), name="upper-case")


codecs.register(search)
show("five", lambda: codecs.lookup("five"))
show("own", lambda: ("abc".encode("Upper Case"), b"ABC".decode("upper-case"), codecs.lookup("upper-case").name))
codecs.unregister(search)
show("gone", lambda: "abc".encode("upper-case"))
