# What cannot be a key or an element is marked in the traceback, not the whole comprehension.
import traceback


def attempt(make):
    try:
        make()
    except TypeError:
        traceback.print_exc()


attempt(lambda: {[]: 3 for v in [1]})
attempt(lambda: {(v, []) for v in [1]})
attempt(lambda: {(v, []):
                 v + 1 for v in [1]})
