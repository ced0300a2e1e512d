"""A million calls: 250,000 times four functions of none, one, two and three arguments."""


def nothing():
    return 0


def same(a):
    return a


def add(a, b):
    return a + b


def combine(a, b, c):
    return add(a, b) - c


def main():
    total = 0
    for i in range(250_000):
        total += combine(i, same(i), nothing())
    return total


if __name__ == "__main__":
    print(main())
