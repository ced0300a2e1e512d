from _functools import cmp_to_key, reduce


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


K = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(K(1) < K(2), K(1) <= K(1), K(1) == K(2), K(2) != K(2), K(3) > K(2), K(1) >= K(2))
print(sorted([3, 1, 2], key=K), max("hello", key=cmp_to_key(lambda a, b: ord(a) - ord(b))))
print(sorted(range(10), key=cmp_to_key(lambda a, b: (a % 3 - b % 3) or b - a)))
k = K(obj=4)
print(k.obj, K.obj)
k.obj = 5
print(k.obj, type(K))
show(lambda: K(1) < 3)
show(lambda: hash(k))
show(lambda: K())
show(lambda: K(1, 2))
show(lambda: K < K)
show(lambda: cmp_to_key())
show(lambda: type(K)())
show(lambda: cmp_to_key(lambda a, b: "x")(1) < cmp_to_key(lambda a, b: "x")(2))

print(reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(max, "hello"), reduce(lambda a, b: a + [b], "ab", []))
print(reduce(None, [], 5), reduce(None, [7]), reduce(lambda a, b: a + b, [1], initial=5))
show(lambda: reduce(max, []))
show(lambda: reduce(1, [1, 2]))
show(lambda: reduce(len, 3))
show(lambda: reduce(len))
show(lambda: reduce(1, 2, 3, 4))
