"""Times the functions of a micro benchmark: `python3 PROGRAM.py [REPEAT [WARM_UP [NAME...]]]`.

A function is one row of the table. It is called with the number of turns its loop shall make, and its result is checked each
time. Calls for WARM_UP seconds come first; of the REPEAT calls after them the best counts, since what else runs on the machine
only makes a call slower. One line for each row is printed: its name and nanoseconds.
"""

import sys
from time import perf_counter

REPEAT = 10
WARM_UP = 0.5

rows = []


def benchmark(turns, expected):
    """Makes a function a row: it shall return `expected` after that many turns."""

    def add(function):
        rows.append((function, turns, expected))
        return function

    return add


def call(function, turns, expected):
    start = perf_counter()
    result = function(turns)
    seconds = perf_counter() - start
    if result != expected:
        raise SystemExit(f"{function.__name__} gave {result!r} instead of {expected!r}")
    return seconds


def run():
    repeat = int(sys.argv[1]) if len(sys.argv) > 1 else REPEAT
    warm_up = float(sys.argv[2]) if len(sys.argv) > 2 else WARM_UP
    names = sys.argv[3:]
    for function, turns, expected in rows:
        if names and function.__name__ not in names:
            continue
        elapsed = 0.0
        while elapsed < warm_up:
            elapsed += call(function, turns, expected)
        best = min(call(function, turns, expected) for _ in range(repeat))
        print(function.__name__, round(best * 1e9))
