"""repr and str of containers and instances, print to a text stream."""

import io

from harness import benchmark, run

NESTED = {"name": "abc", "items": [1, 2.5, None, True], "pair": (1, "x"), "set": {3}}


class Point:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"Point({self.x})"


POINTS = [Point(i) for i in range(100)]


@benchmark(6_000, "{'name': 'abc', 'items': [1, 2.5, None, True], 'pair': (1, 'x'), 'set': {3}}")
def repr_nested(turns):
    for _ in range(turns):
        text = repr(NESTED)
    return text


@benchmark(200, 4890)
def str_of_ints(turns):
    numbers = list(range(1_000))
    for _ in range(turns):
        text = str(numbers)
    return len(text)


@benchmark(400, 1090)
def repr_of_instances(turns):
    for _ in range(turns):
        text = repr(POINTS)
    return len(text)


@benchmark(300, 1590)
def print_to_stream(turns):
    for _ in range(turns):
        stream = io.StringIO()
        for i in range(100):
            print("line", i, "of text", sep=" ", file=stream)
        text = stream.getvalue()
    return len(text)


run()
