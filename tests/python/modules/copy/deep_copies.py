import copy
import types


class Node:
    def __init__(self, *children):
        self.children = list(children)


class Counted:
    made = 0

    def __deepcopy__(self, memo):
        Counted.made += 1
        return Counted()

    def __copy__(self):
        return "copied"


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __replace__(self, **changes):
        return Point(**{**vars(self), **changes})


shared = [1]
original = {"a": shared, "b": (shared, {2}, frozenset([3])), "c": bytearray(b"x")}
deep = copy.deepcopy(original)
print(deep == original, deep["a"] is shared, deep["a"] is deep["b"][0], deep["b"][1] is original["b"][1])
deep["a"].append(2)
deep["c"].append(33)
print(original, deep)
shallow = copy.copy(original)
print(shallow is original, shallow["a"] is shared)

loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again[1] is again, again is loop)
mapping = {}
mapping["me"] = mapping
print((lambda m: m["me"] is m)(copy.deepcopy(mapping)))
node = Node()
node.children.append(Node(node))
twin = copy.deepcopy(node)
print(twin.children[0].children[0] is twin, twin is node)
inside = ([],)
inside[0].append(inside)
print((lambda t: t[0][0] is t)(copy.deepcopy(inside)))

c = Counted()
print([type(each).__name__ for each in copy.deepcopy([c, c, (c,)])], Counted.made, copy.copy(c))
atoms = (None, 1, 2**70, 1.5, 1j, True, "s", b"b", ..., NotImplemented, int, len, Node, range(3), lambda: 0, types, (1, "a"))
print([copy.copy(x) is x for x in atoms], [copy.deepcopy(x) is x for x in atoms])
print([copy.copy(x) is x for x in ([], {}, set(), bytearray())], copy.copy(frozenset([1])), copy.copy(slice(1, 2)))
p = copy.replace(Point(1, 2), y=3)
print(p.x, p.y, copy.replace(types.SimpleNamespace(a=1), b=2))
for bad in (lambda: copy.replace(1), lambda: copy.deepcopy(n for n in ()), lambda: copy.copy(memoryview(b""))):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
memo = {}
copy.deepcopy(shared, memo)
print(id(shared) in memo)
method = copy.deepcopy(Node([1]).__init__)
print(type(method).__name__, method.__self__.children)
