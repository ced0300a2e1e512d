data = [5, 2, 9, -1, 5]
data.sort()
print(data)
data.sort(reverse=True)
print(data)
words = ["banana", "kiwi", "Apple", "fig"]
words.sort(key=len)
print(words, sorted(words), sorted(words, key=str.lower, reverse=True), sorted(words, key=lambda w: (len(w), w)))
pairs = [("a", 2), ("b", 1), ("c", 2), ("d", 1)]
print(sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: p[1], reverse=True), sorted(pairs, key=lambda p: -p[1]))
print(sorted("hello"), sorted({3: 1, 1: 2}), sorted((3, 1)), sorted([[2, 1], [1, 5], [1, 2]]), sorted([True, 0, 2, False]), sorted([1.5, 1, 2**70, -0.5]), sorted([]))
calls = []
print(sorted([3, 1, 2], key=lambda x: calls.append(x) or -x), calls)
for bad in (lambda: sorted([1, "a"]), lambda: [None, 1].sort(), lambda: sorted(5), lambda: sorted([1], key=5), lambda: sorted([1], reverse="x"), lambda: sorted([1], None), lambda: [3, 1].sort(lambda x: x), lambda: sorted([1j, 2j])):
    try:
        print(bad())
    except TypeError as error:
        print(error)
