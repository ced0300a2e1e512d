# Pattern objects: repr, equality, hash, copies, pickling, attributes, weak references, errors of the constructor.
import copy
import copyreg
import re
import weakref

p = re.compile("(?P<x>a)(b)?", re.I | re.M)
print(p, p.pattern, p.flags, p.groups, p.groupindex, type(p.groupindex).__name__)
print(re.compile("a'b"), re.compile(b"x", re.L | re.S), re.compile("x", re.A | re.X), re.compile("x", re.U))
print(repr(re.compile("a" * 300, re.I))[-40:], repr(re.match("a*", "a" * 100)))
print(p == re.compile("(?P<x>a)(b)?", re.I | re.M), p == re.compile("(?P<x>a)(b)?"), p != re.compile("a"), p == 3)
print(re.compile("a") == re.compile(b"a"), hash(p) == hash(copy.copy(p)), len({p, re.compile(p.pattern, p.flags)}))
print(copy.copy(p) is p, copy.deepcopy(p) is p, copyreg.dispatch_table[re.Pattern](p)[1])
m = p.match("ab")
print(copy.copy(m) is m, copy.deepcopy(m) is m)
print(re.Pattern, re.Match, re.Pattern[str], re.Match[bytes], isinstance(p, re.Pattern), isinstance(m, re.Match))
print(weakref.ref(p)() is p, re.compile(p) is p)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: weakref.ref(m))
attempt(lambda: p < p)
attempt(lambda: re.Pattern())
attempt(lambda: setattr(p, "flags", 1))
attempt(lambda: setattr(p, "groupindex", 1))
attempt(lambda: setattr(p, "other", 1))
attempt(lambda: p.groupindex.__setitem__("x", 1))
attempt(lambda: re.compile(p, re.I))
attempt(lambda: re.compile(3))
attempt(lambda: type("P", (re.Pattern,), {}))
print(sorted(n for n in dir(re.Pattern) if not n.startswith("__")))
print(sorted(n for n in dir(re.Match) if not n.startswith("__")))
