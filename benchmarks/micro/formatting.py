"""Formatted strings in their three forms, and format specifications."""

from harness import benchmark, run


@benchmark(60_000, "x is 42 and abc")
def fstring(turns):
    x, y = 42, "abc"
    for _ in range(turns):
        text = f"x is {x} and {y}"
    return text


@benchmark(10_000, "   42|3.14|abc  |0x2a|1,234,567")
def fstring_specs(turns):
    x, y, z, n = 42, 3.14159, "abc", 1234567
    for _ in range(turns):
        text = f"{x:5}|{y:.2f}|{z:<5}|{x:#x}|{n:,}"
    return text


@benchmark(40_000, "'abc' [1, 2] 0.5")
def fstring_conversions(turns):
    a, b, c = "abc", [1, 2], 0.5
    for _ in range(turns):
        text = f"{a!r} {b} {c}"
    return text


@benchmark(30_000, "42 abc    3.50")
def percent(turns):
    for _ in range(turns):
        text = "%d %s %7.2f" % (42, "abc", 3.5)
    return text


@benchmark(30_000, "42 abc    3.50 x")
def format_method(turns):
    for _ in range(turns):
        text = "{} {} {:7.2f} {name}".format(42, "abc", 3.5, name="x")
    return text


@benchmark(50_000, ("2a", "00042", "1.50e+03"))
def format_function(turns):
    for _ in range(turns):
        result = format(42, "x"), format(42, "05d"), format(1500.0, ".2e")
    return result


run()
