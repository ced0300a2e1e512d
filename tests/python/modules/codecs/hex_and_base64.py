# The library's codecs that are no text encodings, and pickles of patterns, which need struct.
import base64
import codecs
import pickle
import re

print(codecs.encode(b"x\xff", "hex"), codecs.decode(b"78ff", "hex"), codecs.encode(b"abc", "base64"), codecs.decode(b"YWJj\n", "base64"))
print(base64.b64encode(b"any carnal pleas"), base64.b64decode("YW55"), base64.b32encode(b"ab"), base64.b85encode(b"hello"), base64.urlsafe_b64encode(b"\xff\xfe"))
for f in (lambda: b"x".decode("hex"), lambda: "x".encode("base64"), lambda: codecs.decode("zz", "hex")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""))
p = re.compile("(?P<x>a)b", re.I)
print(pickle.loads(pickle.dumps(p)) == p, pickle.loads(pickle.dumps([1.5, "é", b"x", {2: (3, None)}])))
try:
    pickle.dumps(p.match("ab"))
except TypeError as e:
    print(e)
