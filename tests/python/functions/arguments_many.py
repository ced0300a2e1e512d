def f(a, b, c, d, e, g, h, i, j, k):
    return a + b + c + d + e + g + h + i + j + k


print(f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), f(*range(10)))
print(max(*range(50)), [].__class__((1, 2)), "{} {} {} {} {} {}".format(*"abcdef"))


def kw(a=1, b=2, c=3, d=4, e=5, f=6):
    return a, b, c, d, e, f


print(kw(f=0), kw(0, 0, e=9), kw(*[7] * 6), kw(**dict(zip("abcdef", range(6)))))


def collect(*args):
    return len(args), args[-1]


print(collect(*range(1000)))
