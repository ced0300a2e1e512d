# Items of a display are evaluated before their keys are hashed, up to fifteen of them; longer displays are filled by and by.
class K:
    def __init__(self, name):
        self.name = name

    def __hash__(self):
        print("hash", self.name, end=" ")
        return 1

    def __eq__(self, other):
        print("eq", self.name, other.name if isinstance(other, K) else other, end=" ")
        return False

    def __repr__(self):
        return self.name


def say(value):
    print("say", value, end=" ")
    return value


print({K("a"): say(1), K("b"): say(2)})
print({"x": say(1), K("a"): say(2), 5: say(3), K("b"): say(4), **{K("c"): say(5)}, K("d"): say(6)})
for key in [], {}, {1}:
    try:
        {say(key): say(1), say(2): say(3)}
    except TypeError as error:
        print(error)
    try:
        {**say({}), say(key): say(1), **say({})}
    except TypeError as error:
        print(error)
for count in 14, 15, 16, 17, 18, 33, 34:
    items = ", ".join(f"say({i}): say({i})" for i in range(count - 1))
    try:
        eval("{say(K('k')): say('first'), " + items + "}")
        eval("{" + items + ", say([]): say('last')}")
    except TypeError as error:
        print(count, error)
