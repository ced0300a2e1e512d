"""Strings and bytes: f-strings, formats, slices, methods, building, searching; conversions between types."""

TEMPLATE = "{} has {:>4} of {:.2f}"
LINES = "alpha,1,2.5\nbeta,22,3.25\ngamma,333,4.125"
ALPHABET = "abcdefghijklmnopqrstuvwxyz"


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __str__(self):
        return f"{self.amount:.2f}"

    def __repr__(self):
        return f"Money({self.amount!r})"

    def __format__(self, specification):
        return str(self).rjust(int(specification or 1))


def formats(i):
    money = Money(i / 4)
    width = 6
    texts = [
        f"{i}",
        f"{i:5d}|{i:<5}|{i:^5}|{i:05}",
        f"{i / 3:.3f} {i / 7:8.2f} {i * 1000:,}",
        f"{i:x} {i:b} {i:#o}",
        f"{'name':>{width}}{ALPHABET[i % 26]!r}",
        f"{money} {money!r} {money:9}",
        TEMPLATE.format("box", i, i / 2),
        "%s %5d %.1f" % ("p", i, i / 2),
        str(i) + repr(i / 2) + str(None) + str(True) + repr("q'"),
    ]
    return sum(len(text) for text in texts)


def slices(i):
    k = i % 20
    text = ALPHABET[k:] + ALPHABET[:k]
    total = len(text[::2]) + len(text[1:-1]) + len(text[-3:]) + text.index("a")
    total += ord(text[0]) - ord(text[-1])
    for letter in text[2:8]:
        total += letter in "aeiou"
    return total + (text[::-1] == "".join(reversed(text)))


def methods(i):
    word = "Heddle-" + str(i)
    total = len(word.upper()) + len(word.lower().strip("h")) + len(word.replace("d", "tt"))
    total += word.find("d") + word.count("d") + word.startswith("He") + word.endswith("7")
    parts = word.split("-")
    total += len("+".join(parts)) + len(word.partition("-")[2]) + len(word.title()) + len(word.center(20))
    total += word.isalpha() + parts[1].isdigit() + len(parts[1].zfill(6)) + len(word.encode()) + len(word.swapcase())
    return total + len(" a  b ".split()) + len(word.ljust(12, ".")) + word.rfind("e")


def parsing(i):
    total = 0.0
    for line in LINES.splitlines():
        name, count, price = line.split(",")
        total += int(count) * float(price) + len(name)
    words = {}
    for letter in "mississippi" + str(i % 10):
        words[letter] = words.get(letter, 0) + 1
    for letter, count in sorted(words.items()):
        total += ord(letter) * count
    return total


def building(i):
    text = ""
    for k in range(10):
        text += str(k)
        text = text + ","
    pieces = []
    for letter in text:
        if letter != ",":
            pieces.append(letter)
    joined = "".join(pieces)
    data = bytes(joined, "ascii") + b"xyz"
    buffer = bytearray(data)
    buffer[0] = 65
    buffer.append(i % 256)
    return len(joined) + data[3] + len(buffer) + len(data[2:5]) + int(joined[:5]) + sum(buffer[:4])


def comparing(words):
    total = 0
    for first in words:
        for second in words:
            if first < second:
                total += 1
            elif first == second:
                total += 2
            if first[0] == second[-1] and len(first) >= len(second):
                total += 3
    return total


def main(rounds):
    checksum = 0.0
    words = ["pear", "apple", "fig", "plum", "peach", "p"]
    for i in range(rounds):
        checksum += formats(i) + slices(i) + methods(i) + parsing(i) + building(i) + comparing(words)
    return round(checksum, 3)


ROUNDS = 700
EXPECTED = 3242845.5

result = main(ROUNDS)
if result != EXPECTED:
    raise SystemExit(f"texts.py gave {result}")
