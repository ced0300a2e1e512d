print("héllo".encode(), "héllo".encode("latin-1"), "hi".encode("ascii"), "€".encode("utf-16-le"), "日".encode("utf-8"))
print(b"h\xc3\xa9".decode(), b"h\xe9".decode("latin-1"), bytes("hé", "utf-8"), str(b"abc", "ascii"), "x".encode("utf-8", "strict"))
print("aé😀".encode("ascii", "ignore"), "aé".encode("ascii", "replace"), "aé😀".encode("ascii", "backslashreplace"), "aé".encode("ascii", "xmlcharrefreplace"), b"a\xff".decode("utf-8", "replace"), b"a\xff".decode("ascii", "ignore"))
for bad in (lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: b"ab\xe9".decode("ascii"), lambda: "x".encode("nope"), lambda: "\ud800".encode(), lambda: b"\xe2\x82".decode("utf-8"), lambda: "ab€".encode("latin-1")):
    try:
        bad()
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, error)
