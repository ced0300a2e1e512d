# Runs inside CPython (see coverage.mjs): counts what programs contain and execute.

import ast
import builtins
import collections
import io
import json
import sys
import types

NODES = collections.Counter()
EXECUTED = collections.Counter()
CALLS = collections.Counter()
ERRORS = 0
TYPES = [int, float, complex, bool, str, bytes, bytearray, memoryview, list, tuple, range, slice, dict, set, frozenset]
TYPES += [type({}.keys()), type({}.items()), type({}.values()), types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType]
TYPES += [BaseException, BaseExceptionGroup, type, property, object]
NO_NODES = {ast.Load, ast.Interactive, ast.Expression, ast.FunctionType, ast.TypeIgnore}
monitoring = sys.monitoring
MOST_STEPS = 50_000
TOOL = monitoring.COVERAGE_ID


def name_of(function):
    """`str.find` of a method of a built-in type, `len` of a function, else None."""
    owner = getattr(function, "__objclass__", None)
    if owner is None:
        owner = getattr(function, "__self__", None)
        if owner is builtins:
            return function.__name__
        if owner is not None and not isinstance(owner, type):
            owner = type(owner)
    if owner is None:
        return function.__name__ if isinstance(function, type) and function.__module__ == "builtins" else None
    for base in getattr(owner, "__mro__", ()):
        if base in TYPES and function.__name__ in vars(base):
            return f"{base.__name__}.{function.__name__}"
    return None


def walk(tree):
    """Each node with the line it is on: that of its parent where it has none, that of the next statement where it makes no code."""
    todo = [(tree, 0)]
    while todo:
        node, line = todo.pop()
        line = getattr(node, "lineno", line)
        yield node, line
        children = list(ast.iter_child_nodes(node))
        for child, after in zip(children, children[1:]):
            if isinstance(child, (ast.Global, ast.Nonlocal)):
                child.lineno = after.lineno
        todo += [(child, line) for child in children]


def measure(source):
    global ERRORS
    try:
        tree = ast.parse(source)
        code = compile(source, "<program>", "exec")
    except SyntaxError:
        ERRORS += 1
        return
    lines = set()

    def on_line(code, line):
        if code.co_filename == "<program>":
            lines.add(line)
        return monitoring.DISABLE

    def on_call(code, offset, function, first):
        if code.co_filename == "<program>":
            name = name_of(function)
            if name is not None:
                CALLS[name] += 1

    steps = 0

    def on_step(*place):
        nonlocal steps
        steps += 1
        if steps > MOST_STEPS:
            raise SystemExit("takes too long")

    monitoring.use_tool_id(TOOL, "coverage")
    monitoring.register_callback(TOOL, monitoring.events.LINE, on_line)
    monitoring.register_callback(TOOL, monitoring.events.CALL, on_call)
    events = monitoring.events
    monitoring.register_callback(TOOL, events.JUMP, on_step)
    monitoring.register_callback(TOOL, events.PY_START, on_step)
    monitoring.set_events(TOOL, events.LINE | events.CALL | events.JUMP | events.PY_START)
    saved = sys.stdout, sys.stderr
    sys.stdout = sys.stderr = io.StringIO()
    try:
        exec(code, {"__name__": "__main__"})
    except BaseException:
        pass
    finally:
        sys.stdout, sys.stderr = saved
        monitoring.set_events(TOOL, 0)
        monitoring.free_tool_id(TOOL)
    for node, line in walk(tree):
        NODES[type(node).__name__] += 1
        if line in lines or line == 0:
            EXECUTED[type(node).__name__] += 1


def report():
    kinds = [k for k in vars(ast).values() if isinstance(k, type) and issubclass(k, ast.AST) and k.__module__ == "ast"]
    for kind in kinds:
        # Abstract classes and what is only kept for old programs have no syntax.
        if not kind.__subclasses__() and kind not in NO_NODES and kind.__name__ not in ("Index", "ExtSlice", "Suite", "AugLoad", "AugStore", "Param"):
            NODES[kind.__name__] += 0
    every = {f"{t.__name__}.{n}" for t in TYPES[:15] for n, m in vars(t).items() if n[0] != "_" and callable(m)}
    every |= {n for n in dir(builtins) if n[0] != "_" and isinstance(getattr(builtins, n), types.BuiltinFunctionType)}
    return json.dumps(
        {
            "nodes": dict(sorted(NODES.items())),
            "executed": EXECUTED,
            "calls": dict(sorted(CALLS.items())),
            "never": sorted(every - set(CALLS)),
            "errors": ERRORS,
        }
    )
