# Parts of all lengths, in data that has their bytes, or others with the same low bits.
import random

source = random.Random(7)
alphabets = (b"ab", b"abcAB\x01\x02", bytes(range(256)))
for turn in range(400):
    alphabet = source.choice(alphabets)
    data = bytes(source.choices(alphabet, k=source.randrange(120)))
    part = bytes(source.choices(alphabet, k=source.randrange(7)))
    if source.random() < 0.5 and data:
        at = source.randrange(len(data))
        part = data[at : at + source.randrange(1, 8)]
    start, end = source.randrange(-5, 60), source.randrange(130)
    window = range(*slice(start, end).indices(len(data)))
    places = [i for i in window if data[i : i + len(part)] == part and i + len(part) <= window.stop]
    if part:
        assert data.find(part, start, end) == (places[0] if places else -1), (data, part, start, end)
        assert (part in data) == (data.replace(part, b"") != data)
        counted = 0
        last = window.start
        for place in places:
            if place >= last:
                counted += 1
                last = place + len(part)
        assert data.count(part, start, end) == counted
        assert part.join(data.split(part)) == data
    assert bytearray(data).find(part, start, end) == data.find(part, start, end)
print(b"xyz abc".find(b"abc"), b"ABC".find(b"abc"), b"ab".find(b"abc"), b"aabaab".count(b"aab"), b"".find(b""))
