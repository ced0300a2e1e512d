class LinkedList:
    class Node:
        def __init__(self, value, next=None):
            self.value, self.next = value, next

    def __init__(self, items=()):
        self.head, self.size = None, 0
        for item in reversed(list(items)):
            self.push(item)

    def push(self, value):
        self.head = self.Node(value, self.head)
        self.size += 1

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self.size

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += self.size
        for j, value in enumerate(self):
            if i == j:
                return value
        raise IndexError("linked list index out of range")

    def __add__(self, other):
        return LinkedList([*self, *other])

    def __eq__(self, other):
        return isinstance(other, LinkedList) and list(self) == list(other)

    def __contains__(self, value):
        return any(v == value for v in self)

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous
        return self

    def __repr__(self):
        return " -> ".join(map(str, self)) + " -> None" if self else "empty"


a = LinkedList("abc")
print(a, len(a), a[0], a[-1], a[1:], a + LinkedList([1]), "b" in a, "z" in a, a == LinkedList("abc"), LinkedList())
print(a.reverse(), list(a), [x.upper() for x in a], sorted(a), max(a), bool(LinkedList()), LinkedList([1, 2]) == [1, 2])
try:
    a[10]
except IndexError as error:
    print(error)
first, *rest = a
print(first, rest)
