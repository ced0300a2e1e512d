"""Times the main() of a benchmark program under CPython or PyPy and prints a line of JSON, as dist/child.js does.

Reading and compiling the program, and the interpreter's own start, are not timed. The numbers that decide how often main()
is run again are those of sampling.ts.
"""

import json
import sys
from time import perf_counter

MINIMUM_SAMPLES = 1
ENOUGH_SECONDS = 0.1


def time_call(function):
    start = perf_counter()
    result = function()
    return perf_counter() - start, str(result)


def measure(main):
    first, output = time_call(main)
    samples = []
    while len(samples) < MINIMUM_SAMPLES or sum(samples) < ENOUGH_SECONDS:
        seconds, again = time_call(main)
        if again != output:
            raise SystemExit("the program gave another result: " + again)
        samples.append(seconds)
    return {"output": output, "first": first, "samples": samples}


def read_definitions(path):
    with open(path) as file:
        return file.read().split('\n\nif __name__ == "__main__":')[0]


namespace = {"__name__": "benchmark"}
exec(compile(read_definitions(sys.argv[1]), sys.argv[1], "exec"), namespace)
print(json.dumps(measure(namespace["main"])))
