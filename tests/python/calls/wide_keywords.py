# Names of keywords may hold any characters: what is made of them has them as they are.

import functools
import types

WIDE = {"\U0001d4b3": 3, "\U00020000": 4, "\ud800": 5}


def shown(mapping):
    return [ascii(key) for key in mapping], [mapping[key] for key in WIDE]


def gathers(*args, **named):
    return named


def takes(*, 𠀀):
    return 𠀀


class Plain:
    def __init__(self, **named):
        self.__dict__.update(named)


print(shown(dict(**WIDE)), shown(dict(a=1, **WIDE)), shown({**WIDE}), shown(dict([("b", 2)], **WIDE)))
print(shown(gathers(**WIDE)), shown(gathers(1, a=2, **WIDE)), shown(gathers(*[1], **WIDE)), shown(gathers(**WIDE, 𪜀=6)))
updated = {}
updated.update(**WIDE)
print(shown(updated), shown(Plain(**WIDE).__dict__), shown(types.SimpleNamespace(**WIDE).__dict__))
partial = functools.partial(gathers, **WIDE)
print(shown(partial.keywords), shown(partial()), shown(partial(a=1)))
print(takes(𠀀=1), takes(**{"\U00020000": 2}), list(gathers(𠀀=1)) == ["\U00020000"], len(*gathers(𠀀=1)))
for call in [lambda: takes(**WIDE), lambda: len("", **WIDE), lambda: gathers(**WIDE, **WIDE), lambda: int(**WIDE)]:
    try:
        call()
    except TypeError as error:
        print(ascii(str(error)))
