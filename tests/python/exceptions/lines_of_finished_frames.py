# f_lineno of a frame that an exception has left: where it was last, not always where it raised.
import sys
class Manager:
    def __init__(self, fails=False): self.fails = fails
    def __enter__(self): return self
    def __exit__(self, *details):
        if self.fails:
            raise KeyError('exit')
def raising():
    raise ValueError
def lines(f):
    try:
        result = f()
        if result is not None:
            next(result)
    except Exception as e:
        tb = e.__traceback__.tb_next
        found = []
        while tb is not None:
            first = tb.tb_frame.f_code.co_firstlineno
            found.append((tb.tb_lineno - first, tb.tb_frame.f_lineno - first))
            tb = tb.tb_next
        return found
def simple():
    1 / 0
    print('not here')
def other_except():
    try:
        1 / 0
    except TypeError:
        print('not here')
def in_handler():
    try:
        1 / 0
    except Exception as e:
        raising()
        print('not here')
def after_with():
    with Manager():
        1 / 0
        print('not here')
def after_two_managers():
    with Manager() as a, \
            Manager() as b:
        print('body')
        raising()
def exit_fails():
    with Manager(True):
        1 / 0
def after_finally():
    try:
        1 / 0
    finally:
        x = 1
        y = len('abc')
def nested_finally():
    try:
        try:
            raising()
        finally:
            len('a')
    finally:
        len('b')
def in_generator():
    try:
        with Manager():
            yield 1 / 0
    finally:
        len('c')
for f in (simple, other_except, in_handler, after_with, after_two_managers, exit_fails, after_finally, nested_finally, in_generator):
    print(f.__name__, lines(f))
