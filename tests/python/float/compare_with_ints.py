# Comparisons of floats and ints, as values and as conditions, in loops long enough to become hot.
import math


def compare(x, y):
    return x < y, x <= y, x == y, x != y, x >= y, x > y


def count(x, y):
    found = []
    if x < y:
        found.append("<")
    if x <= y:
        found.append("<=")
    if x == y:
        found.append("==")
    if x != y:
        found.append("!=")
    if x >= y:
        found.append(">=")
    if x > y:
        found.append(">")
    return " ".join(found)


values = [0, -0.0, 1, 1.0, 1.5, -2, math.inf, -math.inf, math.nan, 2**53, 2.0**53, 2**53 + 1, 2**70, 2.0**70, True, "a", None]
for turn in range(300):
    for x in 1, 1.5, 2:
        compare(x, 1.5)
        count(1.5, x)
for x in values:
    for y in values:
        try:
            print(x, y, *compare(x, y))
        except TypeError as error:
            print(error)
        try:
            print(count(x, y))
        except TypeError as error:
            print(error)
