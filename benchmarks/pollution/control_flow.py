"""Loops of every kind, exceptions, context managers and generators."""


class Refused(ValueError):
    def __init__(self, amount):
        super().__init__(f"refused {amount}")
        self.amount = amount


class Recorder:
    def __init__(self, swallow=False):
        self.events = []
        self.swallow = swallow

    def __enter__(self):
        self.events.append("enter")
        return self

    def __exit__(self, kind, value, traceback):
        self.events.append("exit" if kind is None else kind.__name__)
        return self.swallow


def whiles(n):
    total = 0
    while n > 0:
        n -= 1
        if n % 3 == 0:
            continue
        if n == 1:
            break
        total += n
    else:
        total = -1
    while True:
        total += 1
        if total > 20:
            break
    countdown = [1, 2, 3]
    while countdown:
        total += countdown.pop()
    while not total % 7 == 0 and total < 1_000:
        total += 1
    return total


def fors(n):
    total = 0
    for i in range(n):
        if i == 17:
            break
        total += i
    else:
        total += 100
    for i in range(n, 0, -2):
        total -= i
    for i in range(2, n, 3):
        for j in range(i):
            if j > 3:
                break
            if j & 1:
                continue
            total += i * j
    for letter in "break":
        total += letter == "e"
    for item in [1, 2.5, "x", None]:
        if item is None:
            continue
        total += 1
    for x, y in ((1, 2), (3, 4)):
        total += x * y
    return total


def refuse(amount):
    if amount % 3 == 0:
        raise Refused(amount)
    if amount % 5 == 0:
        raise KeyError(amount)
    return amount


def tries(n):
    total = 0
    for i in range(n):
        try:
            total += refuse(i)
        except Refused as error:
            total += error.amount
        except (KeyError, IndexError):
            total -= 1
        else:
            total += 2
        finally:
            total += 1
    try:
        [][1]
    except LookupError as error:
        total += len(str(error))
    try:
        try:
            1 // 0
        except ZeroDivisionError as error:
            raise Refused(1) from error
    except Refused as error:
        total += isinstance(error.__cause__, ZeroDivisionError)
    return total


def leaving(n):
    for i in range(n):
        try:
            if i == 2:
                return i
            if i == 1:
                continue
        finally:
            n += 1
    return n


def withs(n):
    recorder = Recorder()
    with recorder as same:
        same.events.append(str(n))
    quiet = Recorder(swallow=True)
    with quiet, Recorder(True) as other:
        if n % 2:
            raise Refused(n)
        other.events.append("x")
    return len(recorder.events) + len("".join(quiet.events)) + len(other.events)


def count_to(n):
    i = 0
    while i < n:
        yield i
        i += 1


def evens(source):
    for item in source:
        if item % 2 == 0:
            yield item


def chain(*sources):
    for source in sources:
        yield from source


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


def averager():
    total = 0
    count = 0
    average = None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


def guarded():
    try:
        yield 1
        yield 2
    finally:
        yield 3


def generators(n):
    total = sum(count_to(n)) + sum(evens(count_to(n))) + len(list(chain(count_to(3), [1, 2], "ab")))
    total += sum(tree(4))
    running = averager()
    next(running)
    for i in range(4):
        total += running.send(i)
    for item in guarded():
        total += item
    lazy = (i * j for i in range(4) for j in range(i))
    for item in lazy:
        total += item
    first = next(count_to(5), None)
    return total + (first or 0)


def choices(n):
    if n < 1:
        kind = "none"
    elif n == 1:
        kind = "one"
    elif n < 10 and n % 2:
        kind = "odd"
    elif not n % 2 or n > 1_000:
        kind = "even"
    else:
        kind = "many"
    size = 1 if kind == "none" else 2 if kind == "one" else 3
    flag = kind and size or None
    assert flag is not None, "a kind has a size"
    pass
    return size + len(kind) + (kind in ("odd", "even"))


def main(rounds):
    checksum = 0
    for i in range(rounds):
        checksum += whiles(i % 20) + fors(i % 25) + tries(12) + leaving(i % 4) + withs(i) + generators(8) + choices(i)
    return checksum


ROUNDS = 700
EXPECTED = 301478.0

result = main(ROUNDS)
if result != EXPECTED:
    raise SystemExit(f"control_flow.py gave {result}")
