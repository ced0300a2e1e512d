GRAPH = {
    "A": {"B": 7, "C": 9, "F": 14},
    "B": {"A": 7, "C": 10, "D": 15},
    "C": {"A": 9, "B": 10, "D": 11, "F": 2},
    "D": {"B": 15, "C": 11, "E": 6},
    "E": {"D": 6, "F": 9},
    "F": {"A": 14, "C": 2, "E": 9},
    "Z": {},
}


class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        items = self.items
        items.append(item)
        i = len(items) - 1
        while i and items[i] < items[(i - 1) // 2]:
            items[i], items[(i - 1) // 2] = items[(i - 1) // 2], items[i]
            i = (i - 1) // 2

    def pop(self):
        items = self.items
        top, last = items[0], items.pop()
        if items:
            items[0] = last
            i = 0
            while (child := 2 * i + 1) < len(items):
                if child + 1 < len(items) and items[child + 1] < items[child]:
                    child += 1
                if items[i] <= items[child]:
                    break
                items[i], items[child] = items[child], items[i]
                i = child
        return top

    def __bool__(self):
        return bool(self.items)


def shortest(graph, start):
    distance, previous = {start: 0}, {}
    heap = Heap()
    heap.push((0, start))
    while heap:
        d, node = heap.pop()
        if d > distance[node]:
            continue
        for neighbour, weight in graph[node].items():
            total = d + weight
            if total < distance.get(neighbour, float("inf")):
                distance[neighbour] = total
                previous[neighbour] = node
                heap.push((total, neighbour))
    return distance, previous


def path(previous, target):
    out = [target]
    while out[-1] in previous:
        out.append(previous[out[-1]])
    return out[::-1]


distance, previous = shortest(GRAPH, "A")
for node in sorted(GRAPH):
    print(node, distance.get(node, "unreachable"), "->".join(path(previous, node)))
h = Heap()
for n in (5, 3, 8, 1, 9, 2, 7):
    h.push(n)
print([h.pop() for _ in range(7)], bool(h))
