# Generators whose items go to a built-in function: where they stop, what they see of themselves, and what goes wrong in them.
import sys


def consume(consumer, make):
    try:
        return consumer(make())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def mixed():
    yield from (1, 2, 3)
    yield 2.5
    yield True
    yield 2**70
    yield 4


def failing():
    for divisor in (2, 1, 0):
        yield 4 / divisor


def curious():
    yield 1
    try:
        next(holder[0])
    except ValueError as error:
        yield len(str(error))
    generator = holder[0]
    yield int(generator.gi_running) * 10 + int(generator.gi_suspended)
    frame = generator.gi_frame
    yield len(frame.f_locals)
    yield int(frame.f_back is sys._getframe(1))
    got = yield 5
    yield 100 if got is None else 0
    del frame, got
    return "unseen"


def guarded(log):
    try:
        for i in range(3):
            try:
                yield i
            except ZeroDivisionError:
                log.append("never")
            finally:
                log.append(i)
        raise KeyError("end")
    except KeyError:
        yield 10
        yield int(isinstance(sys.exception(), KeyError))
    with Context(log):
        yield 20
    log.append("done")


class Context:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append("enter")

    def __exit__(self, *args):
        self.log.append("exit")


class Number:
    """Adding it runs Python code, which may go on with the generator that is being consumed."""

    def __init__(self, generator):
        self.generator = generator

    def __repr__(self):
        return "Number"

    def __radd__(self, other):
        return other + next(self.generator, 1000)

    def __gt__(self, other):
        return next(self.generator, 0) > 3

    def __bool__(self):
        return next(self.generator, 0) == 3


def reentered():
    yield 1
    yield Number(holder[0])
    yield 2
    yield 3
    yield 4


def returning():
    total = yield from inner(3)
    yield total
    total = yield from [7, 8]
    yield int(total is None)


def inner(n):
    if n:
        yield n
        below = yield from inner(n - 1)
        yield n * 10
        return below + n
    return 0


def stopping():
    yield 1
    raise StopIteration(5)


def started(generator):
    next(generator)
    return generator


def round_of_all():
    result = []
    consumers = [sum, max, min, list, tuple, sorted, any, all]
    for consumer in consumers:
        for make in (mixed, failing, returning, stopping):
            result.append(consume(consumer, make))
        holder[0] = curious()
        result.append(consume(consumer, lambda: holder[0]))
        log = []
        kept = guarded(log)
        result.append(consume(consumer, lambda: kept))
        result.append(list(log))
    for consumer in (sum, any, all, max):
        holder[0] = reentered()
        result.append(consume(consumer, lambda: holder[0]))
        result.append(list(holder[0]))
    numbers = (n for n in range(10))
    result.append((any(n > 3 for n in numbers), next(numbers), list(numbers), sum(numbers)))
    result.append(sum(started(n for n in range(5))))
    result.append("-".join(str(n) for n in range(5)))
    result.append(sum(n for n in (m for m in (k * 2 for k in range(5)) if m) if n != 4))
    result.append(sum((n for n in range(3)), 0.5))
    result.append(consume(sum, lambda: ("a" for _ in range(2))))
    result.append(max((n for n in (3.5, 1, 7, 2.5)), key=lambda n: -n))
    result.append(max((n for n in ()), default="none"))
    return result


def sum_of(n):
    return sum(sum_of(n - 1) + i for i in range(2)) if n else 1


holder = [None]
first = round_of_all()
for item in first:
    print(item)
for _ in range(80):
    assert repr(round_of_all()) == repr(first)
print(sum_of(8))
