# Docstrings lose the indentation that their lines share: spaces only, after tabs have become spaces.
def tabs():
    "a\tb\n\tc\n    \td\n      e"


def form_feed():
    "   a\n   \x0c\n      b\n\n"


def carriage_return():
    "a\n  b\r\n   \n "


def no_break_space():
    "\n   \xa0x\n     y"


def one_line():
    "   one  "


def unindented():
    "  a\nb\n  c"


for function in tabs, form_feed, carriage_return, no_break_space, one_line, unindented:
    print(repr(function.__doc__))
