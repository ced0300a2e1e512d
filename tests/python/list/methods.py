a = [3, 1, 2]
a.append(4)
a.extend([5, 6])
a.extend("ab")
a.insert(0, "first")
a.insert(100, "last")
a.insert(-1, "before last")
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove("a")
print(a, a.index(1), a.index(5, 2), a.count(3), a.copy() == a, a.copy() is a)
a.reverse()
print(a)
a.clear()
print(a, bool(a))
b = [1, 2, 3]
print(b.append(4), b.sort(), b.reverse(), b)
for bad in (lambda: [].pop(), lambda: b.pop(10), lambda: b.remove(99), lambda: b.index(99), lambda: b.index(1, 5), lambda: b.extend(5), lambda: b.insert("x", 1), lambda: b.pop("x"), lambda: b.append(), lambda: b.index()):
    try:
        bad()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
