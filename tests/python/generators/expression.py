squares = (x * x for x in range(5))
print(type(squares).__name__, squares.__name__, next(squares), list(squares), list(squares))
print(sum(x for x in range(10) if x % 2), max((len(w), w) for w in ["a", "ccc", "bb"]))
print("-".join(str(i) for i in range(3)), set(c for c in "hello") == set("helo"), dict((i, i) for i in "ab"))
n = 10
g = (n + i for i in range(2))
n = 100
print(list(g))
source = [1, 2]
g = (x for x in source)
source = [9]
print(list(g))
source2 = [1]
g = (x for x in source2)
source2.append(5)
print(list(g))
print(list((a, b) for a in range(2) for b in range(a + 1)), list(x for row in [[1], [2, 3]] for x in row if x != 2))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
late = (1 / x for x in [1, 0])
print(next(late))
try:
    next(late)
except ZeroDivisionError as error:
    print(error, list(late))
print(any(x > 2 for x in range(5)), all(x for x in []), sorted(-x for x in range(3)), tuple(i for i in "ab"))
print(list((lambda k=k: k)() for k in range(3)))
