# name and lookup: tables, names that follow from the code point, aliases, named sequences; `\N{...}` of the same names.
import unicodedata

for c in "a é\u4e00\uac01\U0001f600\u00df\ufeff\U000e0100\u3400\U00020000\uf900\U0001f40d\u2028\u1100\U00012000":
    name = unicodedata.name(c)
    print(ascii(c), name, unicodedata.lookup(name) == c, unicodedata.lookup(name) == eval(f'"\\N{{{name}}}"'))
print(unicodedata.name("\0", None), unicodedata.name("\ud800", "none"), unicodedata.name("\ue000", 3), unicodedata.name("\U000f0000", "x"))
print(unicodedata.lookup("latin small letter a"), ascii(unicodedata.lookup("NULL")), ascii(unicodedata.lookup("NBSP")), ascii(unicodedata.lookup("line feed")))
print(ascii(unicodedata.lookup("KHMER CONSONANT SIGN COENG NO")), ascii(unicodedata.lookup("LATIN SMALL LETTER R WITH TILDE")), ascii("\N{VARIATION SELECTOR-1}\N{VS17}"))
print(ascii("\N{LATIN SMALL LETTER A}\N{Snake}\N{HANGUL SYLLABLE GAG}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{BELL}\N{ALERT}"))

def attempt(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

for name in ("nope", "", "cjk unified ideograph-4e00", "hangul syllable gag", "CJK UNIFIED IDEOGRAPH-0041", "HANGUL SYLLABLE XX", "\u0130", "A" * 257, "A" * 256, "LATIN  SMALL LETTER A"):
    attempt(lambda: unicodedata.lookup(name))
attempt(lambda: unicodedata.name("\x00"))
attempt(lambda: unicodedata.name("ab"))
attempt(lambda: unicodedata.name(3))
attempt(lambda: unicodedata.lookup(3))
old = unicodedata.ucd_3_2_0
print(old.name("a"), old.name("\u0221", None), ascii(old.lookup("LATIN SMALL LETTER D WITH CURL")))
attempt(lambda: old.lookup("NULL"))
attempt(lambda: unicodedata.UCD())
attempt(lambda: unicodedata.decimal("x"))
attempt(lambda: unicodedata.digit("x"))
attempt(lambda: unicodedata.numeric("x"))
attempt(lambda: unicodedata.category())
attempt(lambda: unicodedata.category("ab"))
attempt(lambda: unicodedata.category(None))
attempt(lambda: unicodedata.numeric("x", 1, 2))
