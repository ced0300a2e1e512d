# normalize and is_normalized: composing, decomposing, order of marks, Hangul, what Unicode 3.2 did otherwise.
import unicodedata

FORMS = ("NFC", "NFD", "NFKC", "NFKD")
for text in ("", "abc", "é", "e\u0301", "\u1e9b\u0323", "\ufb01", "²½", "\uac01", "\u1100\u1161\u11a8", "\uac00\u11a8", "a\u0315\u0300\u05ae\u0062", "\u0344", "\u212b", "\u2126",
             "\u0958", "\u2adc", "\U0001d15e", "\u0f73", "\u3382", "\uff21", "\u00a0x", "a\ud800\u0301", "e\u0301\ud83d" + "\ude00e\u0301", "\ufdfa", "\u1e0a\u0323", "q\u0307\u0323"):
    print(ascii(text), [ascii(unicodedata.normalize(f, text)) for f in FORMS], [unicodedata.is_normalized(f, text) for f in FORMS])
old = unicodedata.ucd_3_2_0
for text in ("\U0002f868", "\U0002f95f", "e\u0301", "\u1d2c", "\u0221"):
    print(ascii(text), [ascii(old.normalize(f, text)) for f in FORMS], ascii(unicodedata.normalize("NFKC", text)))
check = 0
state = 1
for f in FORMS:
    for i in range(3000):
        text = ""
        for _ in range(4):
            state = (state * 1103515245 + 12345) % 2147483648
            code = (state >> 8) % 0x3000
            text += chr(code if code < 0x2000 else 0x300 + code % 0x70)
        done = unicodedata.normalize(f, text)
        check = (check * 31 + sum(ord(c) * (k + 1) for k, c in enumerate(done)) + (done == text)) % 1000003
    print(f, check)

def attempt(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: unicodedata.normalize("NFX", "a"))
attempt(lambda: unicodedata.normalize("NFX", ""))
attempt(lambda: unicodedata.normalize("nfc", "é"))
attempt(lambda: unicodedata.normalize(1, "a"))
attempt(lambda: unicodedata.normalize("NFC", b"a"))
attempt(lambda: unicodedata.normalize("NFC"))
attempt(lambda: unicodedata.is_normalized("NFC", None))
class Text(str):
    pass
print(type(unicodedata.normalize("NFC", Text("é"))).__name__, unicodedata.normalize("NFC", Text("e\u0301")))
