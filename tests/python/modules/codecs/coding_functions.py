# The functions of _codecs: what they give, what was consumed, their arguments.
import _codecs as c

def attempt(f, *args):
    try:
        print(ascii(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)

for name in ("ascii", "latin_1", "utf_8", "utf_16", "utf_16_le", "utf_32_be", "utf_7", "unicode_escape", "raw_unicode_escape", "charmap"):
    encode = getattr(c, name + "_encode")
    print(encode.__name__, encode.__text_signature__)
    attempt(encode, "aé\u20ac\U0001f600", "replace")
    attempt(encode, 3)
    attempt(encode, "a", 3)
    attempt(encode, "a", None)
    attempt(encode)
    attempt(encode, b"a")
    attempt(encode, "a", "strict", 1, 2, 3)
    decode = getattr(c, name + "_decode")
    print(decode.__name__, decode.__text_signature__)
    attempt(decode, b"a\xff\\x\xe2\x82", "replace")
    attempt(decode, b"a\xe2\x82", "replace", True)
    attempt(decode, b"a+2D")
    attempt(decode, b"a\0=\xd8")
    attempt(decode, b"a\0\0\0b")
    attempt(decode, bytearray(b"ab"), None)
    attempt(decode, 3)
    attempt(decode, "abc")
    attempt(decode, "\ud800")
for unit in (16, 32):
    for order in (-1, 0, 1, 5):
        attempt(getattr(c, f"utf_{unit}_encode"), "a", "strict", order)
        for data in (b"\xff\xfea\0\0\0", b"\0a\0\0\0", b"\xfe\xff\0a", b"\0\0\xfe\xff\0\0\0a", b"a\0b"):
            attempt(getattr(c, f"utf_{unit}_ex_decode"), data, "strict", order, False)
attempt(c.readbuffer_encode, "é")
attempt(c.readbuffer_encode, b"ab")
attempt(c.readbuffer_encode, 3)
