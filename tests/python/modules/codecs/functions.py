# The functions of the built-in codecs: partial input, byte orders, escapes, tables.
import _codecs as c


def show(f):
    try:
        print(ascii(f()))
    except BaseException as e:
        print(type(e).__name__, ascii(str(e)))


for f in (
    lambda: c.utf_8_decode(b"a\xc3"), lambda: c.utf_8_decode(b"a\xc3", "strict", True), lambda: c.utf_8_encode("aä", None),
    lambda: c.utf_8_decode(b"\xe2\x82\xac\xf0\x9f\x98"), lambda: c.utf_8_decode("a"), lambda: c.utf_8_encode(b"a"),
    lambda: c.utf_16_ex_decode(b"\xff\xfea\0b"), lambda: c.utf_16_ex_decode(b"\xfe\xff\0a", "strict", 0, True),
    lambda: c.utf_16_decode(b"a\0b\0c"), lambda: c.utf_16_encode("a", None, 1), lambda: c.utf_16_encode("a"),
    lambda: c.utf_16_le_decode(b"=\xd8"), lambda: c.utf_16_le_decode(b"=\xd8\x00\xde"), lambda: c.utf_32_be_encode("a"),
    lambda: c.utf_32_decode(b"a\0\0\0b"), lambda: c.ascii_decode(b"a\xff"), lambda: c.latin_1_encode("a\u1234"),
    lambda: c.unicode_escape_encode("a\n\x00ä\u1234\U00012345\\'\""), lambda: c.unicode_escape_decode(b"a\\x4"),
    lambda: c.unicode_escape_decode(b"a\\n\\x41\\u1234\\U00012345\\101\xe4\\"),
    lambda: c.unicode_escape_decode(b"a\\u12", "strict", False), lambda: c.unicode_escape_decode("\\x41ä"),
    lambda: c.unicode_escape_decode(b"\\N{"), lambda: c.unicode_escape_decode(b"\\U00110000"),
    lambda: c.unicode_escape_decode(b"\\"), lambda: c.unicode_escape_decode(b"a\\\nb\\7\\77\\377", "replace"),
    lambda: c.unicode_escape_decode(b"a\\xg\\u12z", "replace"), lambda: c.unicode_escape_decode(b"a\\xg\\u1", "ignore"),
    lambda: c.raw_unicode_escape_encode("a\n\\xä\u1234\U00012345"),
    lambda: c.raw_unicode_escape_decode(b"a\\n\\u1234\\\\u1234\\U00012345\xe4\\u12"),
    lambda: c.raw_unicode_escape_decode(b"\\u12\\", "replace"), lambda: c.raw_unicode_escape_decode(b"a\\u12", None, False),
    lambda: c.escape_encode(b"a\n'\"\\\x00\xff"), lambda: c.escape_decode(b"a\\n\\x41\\101\\"),
    lambda: c.escape_decode(b"\\x4"), lambda: c.escape_decode(b"\\x4", "ignore"), lambda: c.escape_decode(b"\\x4g", "replace"),
    lambda: c.escape_decode(b"\\x", "foo"), lambda: c.escape_decode("\\t\\\nx"),
    lambda: c.charmap_decode(b"abc", "strict", "xyz"), lambda: c.charmap_decode(b"\0\1\5", "strict", "xyz"),
    lambda: c.charmap_decode(b"\0\1", "strict", {0: "ab", 1: 65}), lambda: c.charmap_decode(b"a\xff"),
    lambda: c.charmap_decode(b"\0\1\2", "replace", {0: None, 1: "\ufffe"}), lambda: c.charmap_decode(b"\0", None, {0: 1.5}),
    lambda: c.charmap_decode(b"\0", "strict", {0: -1}), lambda: c.charmap_encode("ab", "strict", {97: b"xx", 98: 65}),
    lambda: c.charmap_encode("ab", "strict", {97: None}), lambda: c.charmap_encode("ab", "strict", {97: 256, 98: 1}),
    lambda: c.charmap_encode("ab", "strict", {97: "a"}), lambda: c.charmap_encode("ab\u0100"),
    lambda: c.charmap_encode("abc", "replace", {97: 65, 63: 66}), lambda: c.charmap_encode("abc", "replace", {97: 65}),
    lambda: c.charmap_build("abc"), lambda: c.readbuffer_encode("aä"), lambda: c.readbuffer_encode(b"a"),
    lambda: c.utf_7_encode("aä+\u1234\U00012345-"), lambda: c.utf_7_decode(b"a+AOQ-+-+EjTYCN9F-x"),
    lambda: c.utf_7_decode(b"a+AOQ"), lambda: c.utf_7_decode(b"a\xff"), lambda: c.utf_7_decode(b"a+AOQ", "strict", True),
    lambda: c.utf_7_decode(b"+A-b", "replace"), lambda: c.utf_7_encode("~\\ab+"),
):
    show(f)
