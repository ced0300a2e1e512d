# Hot loads of what classes give: constants, methods, properties, computed attributes, while the classes and instances change.


class Base:
    kind = "base"

    def name(self):
        return "name of " + type(self).kind

    @property
    def double(self):
        return self.x * 2

    def __init__(self, x):
        self.x = x


class Sub(Base):
    kind = "sub"


def load(thing):
    method = thing.name
    return thing.kind, method(), thing.double, thing.__dict__["x"], thing.__class__.__name__


def repeat(thing):
    for _ in range(100):
        result = load(thing)
    return result


base = Base(1)
print(repeat(base))
base.y = 2
print(load(base))
base.kind = "own"
print(load(base))
base.name = lambda: "own name"
print(load(base))
print(load(Sub(3)))
Base.kind = "changed"
Base.name = lambda self: "changed name"
print(load(Base(4)))
Base.double = property(lambda self: self.missing)
try:
    load(Base(5))
except AttributeError as error:
    print(error)
Base.double = 5
base.double = 6
print(load(base))


def append_all(lists):
    for items in lists:
        append = items.append
        clear = items.clear
        for i in range(20):
            append(i)
            if i in (5, 18):
                clear()
    return lists


print([append_all([[], [1]]) for _ in range(40)][-1])


class Box(list):
    def append(self, item):
        super().append([item])


print(append_all([[], Box()]))

# __dict__ is one object, whatever else the instance is asked for.
views = {}
for i in range(100):
    thing = Base(i)
    number = id(thing)
    view = thing.__dict__
    view["added"] = i
    thing.z = 1
    assert id(thing) == number and thing.__dict__ is view and view == {"x": i, "added": i, "z": 1}
    del thing.x
    thing.__dict__[3] = 4
    assert id(thing) == number and thing.__dict__ is view and thing.added == i and len(view) == 3
    other = Base(i)
    view = other.__dict__
    number = id(other)
    del view["x"]
    other.a = other.b = 1
    assert other.__dict__ is view and id(other) == number and list(view) == ["a", "b"]
    other.__dict__ = {"q": i}
    assert other.q == i and id(other) == number
print("same")


class Key:
    asked = 0

    def __init__(self, name):
        self.name = name

    def __hash__(self):
        Key.asked += 1
        return hash(self.name)

    def __eq__(self, other):
        return isinstance(other, Key) and self.name == other.name


class Counting(dict):
    def __missing__(self, key):
        return "missing", key.name


def look_up(table, key):
    return table[key]


table = {Key("a"): 1, object: 2, 5: 3, (1, 2): 4}
for _ in range(100):
    found = look_up(table, Key("a")), look_up(table, object), look_up(table, 5), look_up(table, (1, 2))
print(found, Key.asked)
Key.asked = 0
counting = Counting({Key("a"): 1})
print(look_up(counting, Key("a")), look_up(counting, Key("b")), Key.asked)
for key in Key("c"), [], ([],):
    try:
        look_up(table, key)
    except (KeyError, TypeError) as error:
        print(type(error).__name__, str(error)[:30] if isinstance(error, TypeError) else "")
