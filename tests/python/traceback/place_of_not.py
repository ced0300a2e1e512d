# A comparison whose truth only `not` asks for is told of at the place of the `not`, unless that decides a jump.
import traceback


class Fails:
    def __lt__(self, other):
        raise ValueError

    def __contains__(self, item):
        raise ValueError

    def __bool__(self):
        raise ValueError


def attempt(function):
    try:
        function()
    except ValueError as error:
        frame = traceback.extract_tb(error.__traceback__)[1]
        print(frame.line, '|', frame.colno, frame.end_colno)


a, b = Fails(), 1


def statements():
    if not a < b:
        pass


attempt(statements)
for function in (
    lambda: not a < b,
    lambda: not (a < b),
    lambda: not (b in a),
    lambda: not b not in a,
    lambda: not not (a < b),
    lambda: not a,
    lambda: not (b == b and a < b),
    lambda: not not a,
    lambda: not not not a,
    lambda: not not not (a < b),
    lambda: not (a == a < b),
    lambda: not [a][0],
    lambda: not (a if b else b),
    lambda: not (1 and (not a)),
    lambda: not (b and a),
    lambda: 1 if not a < b else 2,
    lambda: not a < b and 1,
    lambda: (not a < b) + 1,
    lambda: -(a < b),
    lambda: [not a < b for _ in [1]],
):
    attempt(function)
