"""Methods of str that search, take apart, join and change case."""

from harness import benchmark, run

TEXT = "the quick brown fox jumps over the lazy dog " * 20
WORDS = TEXT.split()
LINE = "  name = value ; other = thing  "


@benchmark(6_000, (16, -1, 20, 844))
def find(turns):
    for _ in range(turns):
        found = TEXT.find("fox"), TEXT.find("cat"), TEXT.count("quick"), TEXT.rfind("over") - 18
    return found


@benchmark(100_000, 5)
def contains(turns):
    for _ in range(turns):
        total = 0
        total += "lazy" in LINE
        total += "value" in LINE
        total += LINE.index("name") + ("a" in "bar") + ("q" not in "bar")
    return total


@benchmark(3_000, 920)
def replace(turns):
    for _ in range(turns):
        text = TEXT.replace("quick", "slow").replace("e", "ee").replace("cat", "dog")
    return len(text)


@benchmark(2_000, 180)
def split(turns):
    for _ in range(turns):
        words = TEXT.split()
    return len(words)


@benchmark(60_000, ["a", "bc", "def", "", "g"])
def split_separator(turns):
    for _ in range(turns):
        words = "a,bc,def,,g".split(",")
    return words


@benchmark(40_000, ("key", "=", "value=x", "key=value", "x"))
def partition(turns):
    for _ in range(turns):
        before, separator, after = "key=value=x".partition("=")
        head, tail = "key=value=x".rsplit("=", 1)
    return before, separator, after, head, tail


@benchmark(20_000, 3)
def splitlines(turns):
    for _ in range(turns):
        lines = "first line\nsecond line\r\nthird line\n".splitlines()
    return len(lines)


@benchmark(8_000, 879)
def join(turns):
    for _ in range(turns):
        text = " ".join(WORDS)
    return len(text)


@benchmark(80_000, "name = value ; other = thing")
def strip(turns):
    for _ in range(turns):
        text = LINE.strip()
        text = LINE.lstrip().rstrip()
        "xxabcxx".strip("x")
    return text


@benchmark(40_000, ("HELLO WORLD", "hello world", "Hello world", "Hello World", "hELLO wORLD"))
def case(turns):
    text = "Hello World"
    for _ in range(turns):
        result = text.upper(), text.lower(), text.capitalize(), text.title(), text.swapcase()
    return result


@benchmark(80_000, 4)
def startswith(turns):
    for _ in range(turns):
        total = 0
        if LINE.startswith("  name"):
            total += 1
        if TEXT.endswith("dog "):
            total += 1
        if LINE.startswith(("abc", "  n")):
            total += 1
        if not LINE.endswith("abc"):
            total += 1
    return total


@benchmark(40_000, (True, True, True, False, True, False))
def is_kind(turns):
    for _ in range(turns):
        result = (
            "12345".isdigit(),
            "abcdef".isalpha(),
            "abc123".isalnum(),
            "abc".isspace(),
            "lower case".islower(),
            "not an id".isidentifier(),
        )
    return result


@benchmark(4_000, "th2 q53ck br4wn f4x")
def translate(turns):
    table = str.maketrans({"e": "2", "i": "3", "o": "4", "u": "5"})
    for _ in range(turns):
        text = TEXT.translate(table)
    return text[:19]


@benchmark(40_000, ("    abc", "abc....", "  abc  ", "0042"))
def justify(turns):
    for _ in range(turns):
        result = "abc".rjust(7), "abc".ljust(7, "."), "abc".center(7), "42".zfill(4)
    return result


run()
