import hashlib
from hashlib import blake2b, blake2s

print(blake2b(b"a", digest_size=10).hexdigest(), blake2s(b"a", digest_size=1).hexdigest())
print(blake2b(b"a" * 1000, key=b"k" * 64).hexdigest())
print(blake2s(b"a", salt=b"s", person=b"p").hexdigest())
print(blake2b(salt=b"s" * 16, person=b"p" * 16).hexdigest())
tree = dict(fanout=2, depth=3, leaf_size=4096, node_offset=5, node_depth=1, inner_size=32, last_node=True)
print(blake2b(b"a", **tree).hexdigest(), blake2s(b"a", **tree).hexdigest())
print(blake2s(node_offset=2**48 - 1).hexdigest(), blake2b(node_offset=2**64 - 1, leaf_size=2**32 - 1).hexdigest())
print(blake2b.MAX_DIGEST_SIZE, blake2b.SALT_SIZE, blake2s.PERSON_SIZE, blake2s.MAX_KEY_SIZE)
h = blake2b(b"part", **tree)
again = h.copy()
h.update(b"x" * 300)
again.update(b"x" * 300)
print(h.digest() == again.digest())
for kind, options in [
    (blake2b, dict(digest_size=0)),
    (blake2b, dict(digest_size=65)),
    (blake2s, dict(digest_size=33)),
    (blake2b, dict(key=b"k" * 65)),
    (blake2s, dict(salt=b"s" * 9)),
    (blake2b, dict(person=b"p" * 17)),
    (blake2b, dict(fanout=256)),
    (blake2b, dict(depth=0)),
    (blake2b, dict(leaf_size=-1)),
    (blake2s, dict(node_offset=2**48)),
    (blake2b, dict(node_depth=256)),
    (blake2s, dict(inner_size=33)),
    (blake2s, dict(bad=1)),
]:
    try:
        kind(**options)
    except Exception as error:
        print(kind.__name__, list(options), type(error).__name__, error)


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for make in (hashlib.md5, hashlib.sha256, hashlib.sha3_224, blake2s):
    show(lambda: make("text"))
    show(lambda: make(1))
    show(lambda: make(b"a", b"b"))
    show(lambda: make(b"a", string=b"b"))
    show(lambda: make(string=b"a").hexdigest() == make(data=b"a").hexdigest() == make(b"a", usedforsecurity=False).hexdigest())
    show(lambda: make().update("text"))
    show(lambda: make().update())
    show(lambda: setattr(make(), "name", "x"))
show(lambda: hashlib.new("none such"))
show(lambda: hashlib.shake_128().digest())
show(lambda: hashlib.shake_128().digest(-1))
show(lambda: type(hashlib.sha1())())
