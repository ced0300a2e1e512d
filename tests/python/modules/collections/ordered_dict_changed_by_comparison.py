# An OrderedDict that changes while its keys are compared says so.
from collections import OrderedDict


def run(action, trigger):
    class Key:
        count = 0

        def __hash__(self):
            return -1

        def __eq__(self, other):
            Key.count += 1
            if Key.count == trigger:
                action(first, second, own)
            return True

    own = Key()
    first = OrderedDict(dict.fromkeys((0, own, 4.5)))
    second = OrderedDict(dict.fromkeys((0, Key(), 4.5)))
    try:
        result = first == second
    except RuntimeError as error:
        result = error
    print(action.__name__, trigger, result, Key.count, [type(key).__name__ for key in first], len(second))


def clear(first, second, own):
    first.clear()


def delete(first, second, own):
    del first[own]


def refill(first, second, own):
    first.clear()
    first["a"] = first["b"] = "c"


def add(first, second, own):
    first["x"] = 1


def add_other(first, second, own):
    second["x"] = 1


def move(first, second, own):
    first.move_to_end(0)


def overwrite(first, second, own):
    first[0] = "new"


for action in [clear, delete, refill, add_other, move, overwrite]:
    for trigger in 1, 2, 3:
        run(action, trigger)
run(add, 2)
