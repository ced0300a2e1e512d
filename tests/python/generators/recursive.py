class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


tree = Node(4, Node(2, Node(1), Node(3)), Node(6, Node(5)))
print(list(tree), sum(tree), 5 in tree, max(tree))


def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest


print(list(permutations([1, 2, 3])))


def subsets(items):
    if not items:
        yield ()
    else:
        for rest in subsets(items[1:]):
            yield rest
            yield (items[0],) + rest


print(sorted(subsets("abc")))


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(" ".join(hanoi(3)))
