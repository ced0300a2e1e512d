import hashlib

NAMES = sorted(hashlib.algorithms_guaranteed)
DATA = b"The quick brown fox jumps over the lazy dog" * 25
print(NAMES)


def digest(h):
    return h.hexdigest(20) if h.name.startswith("shake") else h.hexdigest()


for name in NAMES:
    h = hashlib.new(name)
    empty = digest(h)
    for start in range(0, len(DATA), 61):
        h.update(DATA[start : start + 61])
    whole = digest(h)
    twin = h.copy()
    twin.update(b"more")
    assert whole == digest(h) == digest(getattr(hashlib, name)(DATA)) != digest(twin)
    assert digest(hashlib.new(name, bytearray(DATA))) == digest(hashlib.new(name, memoryview(DATA))) == whole
    print(h.name, h.block_size, h.digest_size, empty, whole, digest(twin))

for size in (0, 1, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 135, 136, 137):
    print(size, *(digest(hashlib.new(name, b"x" * size))[:12] for name in NAMES))
print(hashlib.sha256(b"abc").digest() == bytes.fromhex(hashlib.sha256(b"abc").hexdigest()))
print(hashlib.shake_128(b"").hexdigest(0), hashlib.shake_256(b"abc").digest(3), hashlib.shake_128(b"abc").hexdigest(300)[-16:])
print(hashlib.sha3_256()._capacity_bits, hashlib.sha3_256()._rate_bits, hashlib.sha3_256()._suffix)
