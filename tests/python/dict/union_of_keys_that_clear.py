# A union of two views of keys notices that comparing keys has changed the second dict, `update` of a set goes on in it.


class Key:
    action = None

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        return hash(self.name)

    def __eq__(self, other):
        if Key.action is not None:
            Key.action()
        return self.name == other


def attempt(f, y):
    Key.action = y.clear
    try:
        return len(f())
    except RuntimeError as error:
        return error
    finally:
        Key.action = None


x = {Key(i): i for i in range(3)}
y = {i: i for i in range(3)}
print(attempt(lambda: x.keys() | y.keys(), y))
y = {2.5: 1, 1: 1, 0: 1}
print(attempt(lambda: x.keys() | y.keys(), y))
y = {i: i for i in range(3)}
print(attempt(lambda: set(x).union(y), y))
