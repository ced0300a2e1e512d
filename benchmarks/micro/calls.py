"""Calls with all kinds of arguments, closures, exceptions, with statements, pattern matching."""

import contextlib

from harness import benchmark, run


def positional(a, b, c):
    return a + b + c


def defaults(a, b=2, c=3):
    return a + b + c


def keyword_only(a, *, b, c=3):
    return a + b + c


def variadic(*values):
    return len(values)


def named(**values):
    return len(values)


def forward(*values, **names):
    return defaults(*values, **names)


@benchmark(60_000, 18)
def positional_calls(turns):
    for _ in range(turns):
        total = positional(1, 2, 3) + defaults(1) + defaults(1, 2)
    return total


@benchmark(40_000, 24)
def keyword_calls(turns):
    for _ in range(turns):
        total = positional(a=1, b=2, c=3) + defaults(1, c=3) + keyword_only(1, b=2) + positional(1, 2, c=3)
    return total


@benchmark(30_000, 11)
def variadic_calls(turns):
    values = (1, 2, 3)
    for _ in range(turns):
        total = variadic(1, 2) + variadic(*values) + positional(*values)
    return total


@benchmark(15_000, 10)
def double_star_calls(turns):
    options = {"b": 2, "c": 3}
    for _ in range(turns):
        total = named(a=1, b=2) + named(**options) + defaults(1, **options)
    return total


@benchmark(15_000, 12)
def forwarded_calls(turns):
    for _ in range(turns):
        total = forward(1, c=3) + forward(1, 2, 3)
    return total


def make_counter():
    count = 0

    def increment():
        nonlocal count
        count += 1
        return count

    return increment


@benchmark(60_000, 60_000)
def closures(turns):
    counter = make_counter()
    for _ in range(turns):
        count = counter()
    return count


@benchmark(40_000, 7)
def function_creation(turns):
    for i in range(turns):

        def local(x, y=2):
            return x + y + (i & 0)

        add = lambda x: x + 1
        total = local(add(4))
    return total


@benchmark(60_000, 3)
def bound_methods(turns):
    items = []
    for _ in range(turns):
        append = items.append
        append(1)
        items.clear()
        count = 3
    return count


def recurse(n):
    return 0 if n == 0 else 1 + recurse(n - 1)


@benchmark(500, 200)
def recursion(turns):
    for _ in range(turns):
        depth = recurse(200)
    return depth


@benchmark(60_000, 60_000)
def try_without_error(turns):
    count = 0
    for _ in range(turns):
        try:
            count += 1
        except ValueError:
            count = 0
        finally:
            count += 0
    return count


@benchmark(15_000, 15_000)
def raise_catch(turns):
    count = 0
    for _ in range(turns):
        try:
            raise ValueError("wrong")
        except ValueError:
            count += 1
    return count


def fail(table):
    return table["missing"]


@benchmark(3_000, 9_000)
def catch_built_in_errors(turns):
    count = 0
    table = {}
    for _ in range(turns):
        try:
            fail(table)
        except KeyError:
            count += 1
        try:
            int("x1")
        except (TypeError, ValueError) as error:
            count += 1
        try:
            table.name
        except AttributeError:
            count += 1
    return count


class Manager:
    def __enter__(self):
        return 1

    def __exit__(self, kind, error, traceback):
        return False


@contextlib.contextmanager
def managed():
    yield 1


@benchmark(30_000, 30_000)
def with_statement(turns):
    count = 0
    manager = Manager()
    for _ in range(turns):
        with manager as one:
            count += one
    return count


@benchmark(6_000, 6_000)
def with_contextmanager(turns):
    count = 0
    for _ in range(turns):
        with managed() as one:
            count += one
    return count


def describe(subject):
    match subject:
        case 0:
            return "zero"
        case "text":
            return "text"
        case (x, y):
            return "pair"
        case {"key": value}:
            return value
        case int():
            return "int"
    return "other"


@benchmark(20_000, ("zero", "text", "pair", 3, "int"))
def match_statement(turns):
    for _ in range(turns):
        result = describe(0), describe("text"), describe((1, 2)), describe({"key": 3}), describe(5)
    return result


run()
