class Node:
    __slots__ = ("key", "value", "prev", "next")

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.prev = self.next = None


class LRU:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.head, self.tail = Node(), Node()
        self.head.next, self.tail.prev = self.tail, self.head
        self.hits = self.misses = 0

    def _unlink(self, node):
        node.prev.next, node.next.prev = node.next, node.prev

    def _push(self, node):
        node.prev, node.next = self.head, self.head.next
        self.head.next.prev = node
        self.head.next = node

    def __getitem__(self, key):
        if key not in self.nodes:
            self.misses += 1
            raise KeyError(key)
        self.hits += 1
        node = self.nodes[key]
        self._unlink(node)
        self._push(node)
        return node.value

    def __setitem__(self, key, value):
        if key in self.nodes:
            self._unlink(self.nodes[key])
        elif len(self.nodes) == self.capacity:
            oldest = self.tail.prev
            self._unlink(oldest)
            del self.nodes[oldest.key]
        self.nodes[key] = node = Node(key, value)
        self._push(node)

    def __contains__(self, key):
        return key in self.nodes

    def __iter__(self):
        node = self.head.next
        while node is not self.tail:
            yield node.key
            node = node.next


cache = LRU(3)
for i, key in enumerate("abcad"):
    cache[key] = i
print(list(cache), "b" in cache, cache["a"], list(cache))
try:
    cache["b"]
except KeyError as error:
    print("miss", error)
cache["e"] = 9
print(list(cache), cache.hits, cache.misses)


def memo(capacity):
    def decorate(f):
        store = LRU(capacity)

        def wrapper(*args):
            if args not in store:
                store[args] = f(*args)
            return store[args]

        wrapper.store = store
        return wrapper

    return decorate


@memo(50)
def grid_paths(m, n):
    return 1 if m == 0 or n == 0 else grid_paths(m - 1, n) + grid_paths(m, n - 1)


print(grid_paths(6, 6), grid_paths.store.hits > 20)
