# UTF-7: what is written as it is, base 64 sections, and everything that can be wrong in one.
import codecs

def attempt(f, *args):
    try:
        print(ascii(f(*args)), end="; ")
    except Exception as e:
        print(type(e).__name__, e, end="; ")

for text in ("", "abc", "a+b", "a-b", "é", "éa", "é-", "é+", "aéb\u20acc", "\U0001f600", "x\U0001f600y", "\ud800", "~\\", "\t\n\r\0\x7f", "A\u2262\u0391.", "Hi Mom \u263a!", "\u65e5\u672c\u8a9e", "++", "é é", "\u20ac/", "\u20ac9"):
    data = text.encode("utf-7")
    print(ascii(text), data, data.decode("utf-7") == text)
for data in (b"+", b"+-", b"+A", b"+AO", b"+AOk", b"+AOk-", b"+AOkA", b"+AOkB-", b"+AOl-", b"+AO-", b"+A-", b"+2D0-", b"+2D3eAA-", b"+2D3-x", b"+2D0", b"+2D0A6Q-", b"+!", b"a+!b", b"\xff", b"a\x80b", b"+AOk\xff", b"+AOk!", b"+AOk+AOk", b"+3gA-", b"x+AOk", b"+AOkA6QDp"):
    for errors in ("strict", "replace", "ignore"):
        attempt(data.decode, "utf-7", errors)
    attempt(codecs.utf_7_decode, data)
    attempt(codecs.utf_7_decode, data, "replace", True)
    print(data)
decoder = codecs.getincrementaldecoder("utf-7")()
print([ascii(decoder.decode(bytes([b]))) for b in "a\u20ac\U0001f600é-b".encode("utf-7")], decoder.decode(b"", True))
