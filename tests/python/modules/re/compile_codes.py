# _sre itself: constants, functions of characters, and codes that the compiler does not make.
import _sre

print(_sre.MAGIC, _sre.CODESIZE, _sre.getcodesize(), _sre.copyright)
print([_sre.ascii_tolower(c) for c in (65, 97, 0xc0, 0x130)], [_sre.unicode_tolower(c) for c in (65, 0xc0, 0x130, 0x1e9e, 0x10400, -1, 0x110000)])
print([_sre.ascii_iscased(c) for c in (65, 48, 0xc0)], [_sre.unicode_iscased(c) for c in (65, 48, 0xc0, 0xdf, 0x149, 0x2160, 0x3042)])
print(sum(_sre.unicode_iscased(c) for c in range(0x110000)), sum(_sre.unicode_tolower(c) * (c % 97) for c in range(0x110000)))

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

LITERAL, SUCCESS, MARK, BRANCH, IN, REPEAT_ONE = 16, 1, 17, 7, 13, 24
print(_sre.compile("ab", 32, [LITERAL, 97, LITERAL, 98, SUCCESS], 0, {}, ()).match("ab"))
print(_sre.compile(None, 32, [MARK, 0, LITERAL, 97, MARK, 1, SUCCESS], 1, {"n": 1}, (None, "n")).match(b"a").groupdict())
for codes in ([], [99], [LITERAL], [LITERAL, 97], [MARK, 0, SUCCESS], [MARK, 9, SUCCESS], [BRANCH, 9, SUCCESS], [IN, 99, SUCCESS], [REPEAT_ONE, 6, 3, 2, LITERAL, 97, SUCCESS, SUCCESS]):
    attempt(lambda: _sre.compile("x", 0, codes, 0, {}, ()))
attempt(lambda: _sre.compile("a", 0, (1,), 0, {}, ()))
attempt(lambda: _sre.compile({}, 0, [1], 0, {}, ()))
attempt(lambda: _sre.compile("a", 0, [1], 0, [], ()))
attempt(lambda: _sre.compile("a", 0, [1], 0, {}, []))
attempt(lambda: _sre.compile("a", 0, ["x"], 0, {}, ()))
attempt(lambda: _sre.compile("a", 0, [-1], 0, {}, ()))
attempt(lambda: _sre.compile(3, 0, [1], 0, {}, ()))
p = _sre.compile("a", 0, [1], 0, {}, ())
for template in (["a", 1, "b"], ["x"], [], ["a", 1], ["a", -1, "b"], ["a", "b", "c"], "a"):
    attempt(lambda: type(_sre.template(p, template)).__name__)
attempt(lambda: _sre.unicode_tolower("a"))
attempt(lambda: _sre.unicode_tolower(10**20))
