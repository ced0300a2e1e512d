def numbers(text):
    for word in text.split():
        yield int(word)


def evens(items):
    for item in items:
        if item % 2 == 0:
            yield item


def scaled(items, k):
    for item in items:
        yield item * k


def pairs(items):
    previous = None
    for item in items:
        if previous is not None:
            yield previous, item
        previous = item


def take(n, items):
    for _, item in zip(range(n), items):
        yield item


def naturals():
    n = 0
    while True:
        yield n
        n += 1


print(list(pairs(scaled(evens(numbers("1 2 3 4 5 6")), 10))))
print(list(take(5, evens(naturals()))))


def primes():
    found = []
    for n in naturals():
        if n > 1 and all(n % p for p in found):
            found.append(n)
            yield n


print(list(take(15, primes())))


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print(list(take(12, fibonacci())))
