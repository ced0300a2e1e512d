# A set has the same characters whatever else the subject has: ASCII only, Latin-1, or characters of two and three bytes.

import random
import re

CHARACTERS = [0, 1, 3, 9, 10, 0x20, 0x41, 0x5A, 0x61, 0x7A, 0x7E, 0x7F, 0x80, 0x85, 0xA0, 0xC9, 0xFF, 0x100, 0x130, 0x603, 0x2603,
              0x2028, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x12603, 0x10FFFF]
EDGES = [0, 1, 0x20, 0x41, 0x5B, 0x7E, 0x7F, 0x80, 0xFF, 0x100, 0x2603, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF]


def escaped(code):
    return f"\\U{code:08x}"


def make_set(generator):
    ranges = []
    for _ in range(generator.randint(1, 4)):
        low, high = sorted(generator.choices(EDGES, k=2))
        ranges.append((low, generator.choice([low, high])))
    negated = generator.random() < 0.3
    text = "[" + "^" * negated + "".join(f"{escaped(low)}-{escaped(high)}" for low, high in ranges) + "]"
    return text, lambda code: any(low <= code <= high for low, high in ranges) != negated


generator = random.Random(20)
matches = 0
for _ in range(300):
    text, has = make_set(generator)
    pattern = re.compile(text, re.DOTALL)
    pair = re.compile(f"{text}.")
    for code in CHARACTERS:
        for subject in chr(code), chr(code) + "b", chr(code) + "\xe9", chr(code) + "\u2603":
            found = pattern.match(subject) is not None
            matches += found
            if found != has(code):
                print("wrong", text, ascii(subject))
            if len(subject) == 2 and (pair.match(subject) is not None) != has(code):
                print("wrong pair", text, ascii(subject))
print(matches)
print(re.search("[\x00-\x20\x7f]", "/\u2603"), re.findall("[^\x00-\x20\x7f]", "\u2603\x03\x7fa"))
