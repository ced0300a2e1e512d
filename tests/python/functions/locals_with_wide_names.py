"""Names with characters beyond U+FFFF are keys of locals() like others."""


def function():
    𐐀x = 3
    return locals()


variables = function()
print([(len(name), ascii(name)) for name in variables], "𐐀x" in variables, variables["𐐀x"])
