# What built-in operations raise in a `try` of a loop that has become hot: the same exception, context, traceback and order
# of evaluation as in its first turn.

import sys


def show(error):
    lines = []
    traceback = error.__traceback__
    while traceback is not None:
        code = traceback.tb_frame.f_code
        positions = list(code.co_positions())[traceback.tb_lasti // 2]
        lines.append((code.co_name, traceback.tb_lineno, *positions))
        traceback = traceback.tb_next
    return type(error).__name__, error.args, repr(error.__context__), lines


class Log(dict):
    def __missing__(self, key):
        raise LookupError(key)


class Thing:
    present = 1

    @property
    def broken(self):
        raise AttributeError("inner")

    def __getattr__(self, name):
        if name == "made":
            return "made"
        raise AttributeError("no " + name)


def look_up(table, key):
    return table[key]


def raise_one(kind, *args):
    raise kind(*args)


def call_back(function, *args):
    return list(map(function, *[[arg] for arg in args]))


def yields(value):
    yield value
    return "end"


def recurse(depth, seen):
    if depth == 0:
        return seen["nowhere"]
    try:
        recurse(depth - 1, seen)
    except KeyError as error:
        seen.setdefault("depths", []).append(depth)
        if depth % 2:
            raise
        raise IndexError(depth) from error
    except IndexError:
        return look_up(seen, depth)


def one_turn(operation, subject):
    """Each operation as a statement, in an assignment and in a return."""
    seen = []
    try:
        if operation == "item":
            subject[0]["key"]
        elif operation == "attribute":
            subject[0].name
        elif operation == "int":
            int(subject[0])
        elif operation == "next":
            next(subject[0])
        elif operation == "call":
            look_up(subject[0], "key")
        elif operation == "assign item":
            value = subject[0]["key"]
        elif operation == "assign attribute":
            value = subject[0].name
        elif operation == "assign int":
            seen[0:1] = [int(subject[0])]
            value = int(subject[0])
        elif operation == "assign next":
            value, _ = next(subject[0])
        elif operation == "assign call":
            seen.append(1)
            value = look_up(subject[0], "key")
        elif operation == "return item":
            return subject[0]["key"]
        elif operation == "return attribute":
            return subject[0].name
        elif operation == "return int":
            return int(subject[0])
        elif operation == "return next":
            return next(subject[0])
        elif operation == "return call":
            return look_up(subject[0], "key")
    except (KeyError, AttributeError, ValueError, TypeError, StopIteration, LookupError) as error:
        assert sys.exception() is error
        return show(error)
    finally:
        seen.append(2)
    return "nothing", value if "assign" in operation else None, seen


class Named:
    name = "class"


class Getter:
    def __getitem__(self, key):
        raise KeyError("from getter", key)


def subjects(operation):
    if operation.endswith("item") or operation.endswith("call"):
        return [{}, {"key": 1}, {"key": None}, [1], (), Log(), Getter(), "text", 5, None]
    if operation.endswith("attribute"):
        return [{}, Thing(), Named(), Named, sys, 5, None, "x", object()]
    if operation.endswith("int"):
        return ["x1", "12", " 7 ", "", "1_000", "1__0", b"zz", 2.5, None, [], "9" * 20, "\ud800", "é" * 300]
    return [iter([]), iter([(1, 2)]), yields((3, 4)), [], 5, iter({}), Thing(), iter("")]


OPERATIONS = [
    start + kind
    for kind in ("item", "attribute", "int", "next", "call")
    for start in ("", "assign ", "return ")
]
for operation in OPERATIONS:
    for number in range(len(subjects(operation))):
        results = []
        for _ in range(12):
            result = one_turn(operation, [subjects(operation)[number]])
            if result not in results:
                results.append(result)
        print(operation, number, results)


def loop(turns):
    results = set()
    table = {}
    for turn in range(turns):
        try:
            look_up(table, "missing")
        except KeyError as error:
            results.add(str(show(error)))
        try:
            int("x1")
        except (TypeError, ValueError) as error:
            results.add(str(show(error)))
        try:
            table.name
        except AttributeError as error:
            results.add((str(show(error)), error.name, error.obj is table))
        try:
            table["missing"]
        except KeyError as error:
            try:
                table[turn]
            except KeyError as inner:
                results.add((inner.__context__ is error, error.__context__))
        try:
            raise_one(ValueError, 1)
        except ValueError as error:
            results.add(str(show(error)))
    return results


for line in sorted(map(str, loop(300))):
    print(line)


def natives(turns):
    """The same function called directly, and by built-in functions from the same frame."""
    results = []
    for turn in range(turns):
        try:
            look_up({}, "direct")
        except KeyError:
            pass
        try:
            call_back(look_up, {}, "called back")
        except KeyError as error:
            result = show(error)
        try:
            sorted([1, 2], key=raise_one)
        except TypeError as error:
            result = result, error.args
        function = look_up if turn % 3 else (lambda table, key: list(map(look_up, [table], [key])))
        try:
            function({}, "either")
        except KeyError as error:
            result = result, show(error)
        if result not in results:
            results.append(result)
    return results


for result in natives(300):
    print(result)

for _ in range(40):
    seen = {}
    try:
        result = recurse(7, seen), seen
    except LookupError as error:
        result = show(error), seen["depths"]
print(result)


def with_statements(turns):
    class Manager:
        def __enter__(self):
            return self

        def __exit__(self, kind, error, traceback):
            results.add((kind, str(error), traceback is error.__traceback__, traceback.tb_lineno))
            return kind is KeyError

    results = set()
    for turn in range(turns):
        with Manager():
            look_up({}, "a")
        try:
            with Manager():
                for _ in range(2):
                    int("b")
        except ValueError as error:
            results.add(str(show(error)))
        try:
            try:
                {}.c
            finally:
                results.add(str(sys.exception()))
        except AttributeError as error:
            results.add(str(show(error)))
    return results


for line in sorted(map(str, with_statements(300))):
    print(line)


def ends(turns):
    results = set()
    for turn in range(turns):
        generator = yields(turn)
        assert next(generator) == turn
        try:
            next(generator)
        except StopIteration as stop:
            results.add((stop.value, stop.args, len(show(stop)[3])))
        try:
            next(generator)
        except StopIteration as stop:
            results.add((stop.value, stop.args))
    return results


print(sorted(map(str, ends(300)))[-3:])


def in_generator(turns):
    for turn in range(turns):
        try:
            int("generator")
        except ValueError as error:
            yield error.__traceback__.tb_lineno
        try:
            yield look_up({}, turn)
        except KeyError as error:
            yield len(show(error)[3])


print(sorted(set(in_generator(300))))


def traced(turns):
    events = []

    def trace(frame, event, arg):
        if event == "exception":
            events.append((frame.f_code.co_name, arg[0].__name__))
        return trace

    for turn in range(turns):
        if turn == turns - 2:
            sys.settrace(trace)
        try:
            look_up({}, 1)
        except KeyError:
            pass
    sys.settrace(None)
    return events


print(traced(300))
