"""What str has operators for: slicing, comparing, building; and its way to bytes."""

from harness import benchmark, run

TEXT = "the quick brown fox jumps over the lazy dog " * 20
UMLAUTS = "Füße über Größe " * 40


@benchmark(60_000, ("quick", "dog ", "o", "t", 880))
def slicing(turns):
    for _ in range(turns):
        result = TEXT[4:9], TEXT[-4:], TEXT[12], TEXT[0], len(TEXT)
    return result


@benchmark(60_000, ("xof", "acegikmoqs"))
def slicing_steps(turns):
    for _ in range(turns):
        result = "fox"[::-1], "abcdefghijklmnopqrst"[::2]
    return result


@benchmark(300, 1760)
def iterate(turns):
    for _ in range(turns):
        count = 0
        for character in TEXT:
            if character != " ":
                count += 2
            else:
                count += 2
    return count


@benchmark(60_000, "prefix-name-suffix")
def concatenate(turns):
    name = "name"
    for _ in range(turns):
        text = "prefix" + "-" + name + "-" + "suffix"
    return text


@benchmark(20, 20_000)
def build(turns):
    for _ in range(turns):
        text = ""
        for i in range(10_000):
            text += "ab"
    return len(text)


@benchmark(10, 58_890)
def build_by_parts(turns):
    for _ in range(turns):
        parts = []
        for i in range(10_000):
            parts.append(str(i))
            parts.append(", ")
        text = "".join(parts)
    return len(text)


@benchmark(60_000, 4)
def compare(turns):
    first, second, third = "apple pie", "apple tart", "".join(["apple", " pie"])
    for _ in range(turns):
        total = 0
        if first < second:
            total += 1
        if first == third:
            total += 1
        if second >= first:
            total += 1
        if first != second:
            total += 1
    return total


@benchmark(100_000, "ababababab")
def repeat(turns):
    pair, dashes = "ab", "-"
    for _ in range(turns):
        text = pair * 5
        dashes * 40
    return text


@benchmark(50_000, (97, "a", 8364, "€"))
def ord_chr(turns):
    for _ in range(turns):
        result = ord("a"), chr(97), ord("€"), chr(8364)
    return result


@benchmark(40_000, (880, TEXT[:5]))
def encode(turns):
    for _ in range(turns):
        data = TEXT.encode()
        text = data.decode()
    return len(data), text[:5]


@benchmark(8_000, (840, UMLAUTS))
def encode_non_ascii(turns):
    for _ in range(turns):
        data = UMLAUTS.encode("utf-8")
        text = data.decode("utf-8")
    return len(data), text


@benchmark(30_000, ("'it'", '"it\'s"', "'a\\nb'", "'€'"))
def representation(turns):
    for _ in range(turns):
        result = repr("it"), repr("it's"), repr("a\nb"), repr("€")
    return result


run()
