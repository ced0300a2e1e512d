PAIRS = list(zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()))


def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError(f"{n} is out of range")
    out = ""
    for value, symbol in PAIRS:
        count, n = divmod(n, value)
        out += symbol * count
    return out


def from_roman(text):
    values = dict((s, v) for v, s in PAIRS if len(s) == 1)
    total = 0
    for a, b in zip(text, text[1:] + " "):
        v = values[a]
        total += -v if v < values.get(b, 0) else v
    return total


for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999):
    print(f"{n:>5} {to_roman(n):<12} {from_roman(to_roman(n))}")
print(all(from_roman(to_roman(n)) == n for n in range(1, 1000)))
try:
    to_roman(0)
except ValueError as error:
    print(error)
