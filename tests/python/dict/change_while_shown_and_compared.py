# A dict may change while it is shown or compared: what is yet to come is as it is then.


class Meddler:
    """Its first comparison or repr does something else as well."""

    def __init__(self, action):
        self.action = action

    def meddle(self):
        action, self.action = self.action, None
        if action:
            action()

    def __hash__(self):
        return 7

    def __eq__(self, other):
        self.meddle()
        return True

    def __repr__(self):
        self.meddle()
        return "M"


def outcome(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def add():
    first["x"] = 1


def add_other():
    second["x"] = 1


def clear():
    first.clear()


def pop():
    first.popitem()


def replace():
    first["b"] = "new"


FORMS = [
    lambda m: {0: 1, m: 2, 4.5: 3},
    lambda m: {"a": m, "b": 1},
    lambda m: {1: m, 2: 2},
    lambda m: {(1, 2): m, (3, 4): 9},
]
QUESTIONS = [
    lambda: repr(first),
    lambda: first == second,
    lambda: first.keys() == second.keys(),
    lambda: first.items() <= second.items(),
    lambda: second.items() == first.items(),
    lambda: first.keys().isdisjoint(second),
    lambda: second.keys().isdisjoint(first),
    lambda: len(first.items() ^ second.items()),
    lambda: len(second.items() ^ first.items()),
]
for action in [add, add_other, clear, pop, replace]:
    for number, form in enumerate(FORMS):
        answers = []
        for question in QUESTIONS:
            first = form(Meddler(action))
            second = form(Meddler(None))
            answers.append(outcome(question))
        print(action.__name__, number, answers)


# The value in the dict is the left operand.
class Named:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print(self.name, "==", other.name)
        return True

    __hash__ = None


print(("k", Named("asked")) in {"k": Named("held")}.items())
print({"k": Named("left")}.items() == {"k": Named("right")}.items())


# No more is taken than is needed.
def endless():
    while True:
        yield "a"


print({"a": 1}.keys().isdisjoint(endless()))
