# Arrays as mutable sequences.
from array import array
from collections.abc import MutableSequence


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


a = array('i', range(10))
print(a[3], a[-1], a[2:5], a[::3], a[::-4], len(a), 4 in a, 4.0 in a, 'x' in a)
a[2:4] = array('i', [20, 30, 40])
a[::5] = array('i', [-1, -2, -3])
print(a)
del a[1::3]
del a[0]
print(a, a.count(6), a.index(8), a.index(8, -2))
a.append(5)
a.extend([1, 2])
a.insert(0, 99)
a.insert(-100, 98)
a.insert(100, 97)
a += array('i', [7])
a *= 2
print(a, a.pop(), a.pop(0), list(reversed(a)))
a.remove(97)
a.reverse()
print(a, a + array('i', [1]), 2 * array('i', [1, 2]), array('i', [1]) * -1)
a[1:3] = a
print(a)
a.clear()
print(a)

attempt(lambda: a.pop())
attempt(lambda: a[0])
attempt(lambda: a['a'])
attempt(lambda: a.__setitem__(0, 1))
attempt(lambda: a.__delitem__(0))
attempt(lambda: a.index(1))
attempt(lambda: a.remove(1))
attempt(lambda: a + [1])
attempt(lambda: a + array('b'))
attempt(lambda: a.__iadd__([1]))
attempt(lambda: a.extend(array('b')))
attempt(lambda: a.extend(1))
attempt(lambda: a.__setitem__(slice(0, 1), [1]))
attempt(lambda: a.__setitem__(slice(0, 1), array('b')))
b = array('i', [1, 2, 3])
attempt(lambda: b.__setitem__(slice(0, 3, 2), array('i', [1])))
attempt(lambda: b.pop(9))
attempt(lambda: b.fromlist([4, 'a']))
attempt(lambda: b.fromlist((4,)))
attempt(lambda: hash(b))
print(b)

print(array('B', [1, 2]) < array('B', [1, 3]), array('b', [1]) == array('d', [1]), array('q', [2]) > array('b', [1, 5]))
print(array('d', [float('nan')]) == array('d', [float('nan')]), array('i', [1]) == [1], array('i', [1]) != array('i'))
print(isinstance(b, MutableSequence), array[int])
match b:
    case [first, *rest]:
        print(first, rest)

steps = iter(b)
print(next(steps), steps.__reduce__())
steps.__setstate__(0)
print(list(steps), steps.__reduce__(), type(steps))
