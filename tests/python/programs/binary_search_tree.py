class Tree:
    def __init__(self):
        self.root, self.count = None, 0

    def insert(self, key, value=None):
        def go(node):
            if node is None:
                self.count += 1
                return [key, value, None, None]
            if key < node[0]:
                node[2] = go(node[2])
            elif key > node[0]:
                node[3] = go(node[3])
            else:
                node[1] = value
            return node

        self.root = go(self.root)
        return self

    def delete(self, key):
        def smallest(node):
            while node[2]:
                node = node[2]
            return node

        def go(node, key):
            if node is None:
                raise KeyError(key)
            if key < node[0]:
                node[2] = go(node[2], key)
            elif key > node[0]:
                node[3] = go(node[3], key)
            elif node[2] and node[3]:
                next_node = smallest(node[3])
                node[0:2] = next_node[0:2]
                node[3] = go(node[3], next_node[0])
            else:
                return node[2] or node[3]
            return node

        self.root = go(self.root, key)
        self.count -= 1

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node[2])
                yield node[0], node[1]
                yield from walk(node[3])

        return walk(self.root)

    def height(self):
        h = lambda node: 0 if node is None else 1 + max(h(node[2]), h(node[3]))
        return h(self.root)


t = Tree()
for word in "the quick brown fox jumps over the lazy dog".split():
    t.insert(word, len(word))
print([k for k, _ in t], t.count, t.height())
for word in ("quick", "the", "dog"):
    t.delete(word)
print(list(t), t.count)
try:
    t.delete("cat")
except KeyError as error:
    print("missing", error)
numbers = Tree()
for i in range(50):
    numbers.insert(i * 37 % 101, i)
print([k for k, v in numbers][:10], numbers.height(), sum(v for _, v in numbers))
