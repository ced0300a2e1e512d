# unicode_escape, raw_unicode_escape and the escapes of bytes: every escape, whole and cut off.
import _codecs as c
import warnings

warnings.simplefilter("ignore")

def attempt(f, *args):
    try:
        print(ascii(f(*args)), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")

for source in ("a\\x", "\\x4", "\\x41", "\\xzz", "\\u12", "\\u1234", "\\U00110000", "\\U0001f600", "\\N{DIGIT ONE}", "\\N{nope}", "\\N", "\\N{", "\\N{}", "\\N{SPACE", "\\", "\\101", "\\1", "\\18", "\\\n", "é",
               "\\t\\n\\\"\\'\\a\\b\\f\\v\\r", "\\ud83d\\ude00", "\\\\u0041", "\\\\\\u0041", "a\\u00e9\\", "\\u00e9\\u00", "\\xe9é"):
    print(ascii(source))
    for errors in ("strict", "replace", "ignore", "backslashreplace"):
        for final in (True, False):
            attempt(c.unicode_escape_decode, source, errors, final)
            attempt(c.raw_unicode_escape_decode, source, errors, final)
        attempt(c.escape_decode, source, errors)
        print()
text = "a'\"\\\n\t\r\x00\x7fé\u20ac\U0001f600\ud800"
attempt(c.unicode_escape_encode, text)
attempt(c.raw_unicode_escape_encode, text)
attempt(c.escape_encode, b"a'\"\\\n\t\r\x00\x7f\xff")
attempt(c.escape_encode, "a")
attempt(c.escape_encode, bytearray(b"x"))
print()
for source in ("\\8", "\\q\\w", "\\400", "\\777\\q"):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        attempt(c.unicode_escape_decode, source)
        attempt(c.escape_decode, source)
    print([(w.category.__name__, str(w.message)) for w in caught])
print(text.encode("unicode_escape").decode("unicode_escape") == text, text.encode("raw_unicode_escape").decode("raw_unicode_escape") == text)
