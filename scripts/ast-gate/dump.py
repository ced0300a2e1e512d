"""The oracle's side of the AST gate: one line of text per statement, with every field and position.

dump.mjs makes the same lines from our tree. A statement's line holds its expressions, and for each list of statements
inside it only their number: those follow as lines of their own, in order.
"""

import ast
import json
import sys
import zlib

STATEMENT_LISTS = {"body", "orelse", "finalbody"}


def dump_lines(source, filename="<gate>"):
    """The lines for a program given as bytes or text."""
    lines = []
    for statement in ast.parse(source, filename).body:
        _dump_statement(statement, lines)
    return lines


def _dump_statement(node, lines):
    inner = []
    lines.append(_dump(node, inner))
    for statement in inner:
        _dump_statement(statement, lines)


def _dump(node, inner):
    parts = [type(node).__name__]
    if hasattr(node, "lineno"):
        parts.append(f"{node.lineno},{node.col_offset},{node.end_lineno},{node.end_col_offset}")
    for name in node._fields:
        if name == "type_comment" or name == "type_ignores":
            continue
        value = getattr(node, name, None)
        if name in STATEMENT_LISTS and isinstance(value, list):
            inner.extend(value)
            parts.append(f"#{len(value)}")
        elif name == "value" and type(node) is ast.Constant or type(node) is ast.MatchSingleton:
            parts.append(_dump_constant(value))
        else:
            parts.append(_dump_value(value, inner))
    return "(" + " ".join(parts) + ")"


def _dump_value(value, inner):
    if isinstance(value, ast.AST):
        return type(value).__name__ if not value._fields and not hasattr(value, "lineno") else _dump(value, inner)
    if isinstance(value, list):
        return "[" + " ".join([_dump_value(item, inner) for item in value]) + "]"
    if isinstance(value, str):
        return json.dumps(value)
    return repr(value)


def _dump_constant(value):
    if isinstance(value, str):
        return json.dumps(value)
    if isinstance(value, bytes):
        return "b" + value.hex()
    if isinstance(value, float):
        return "f" + value.hex()
    if isinstance(value, complex):
        return "j" + value.imag.hex()
    if value is None or isinstance(value, bool) or value is ...:
        return repr(value)
    return hex(value)


def dump_checksums(source):
    """The checksum of each line, or the error when the program is rejected."""
    try:
        return [zlib.crc32(line.encode()) for line in dump_lines(source)]
    except (SyntaxError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    import warnings

    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    if sys.argv[1] == "--lines":
        with open(sys.argv[2], "rb") as file:
            print("\n".join(dump_lines(file.read())))
    else:
        for path in sys.stdin.read().splitlines():
            with open(path, "rb") as file:
                print(json.dumps([path, dump_checksums(file.read())]), flush=True)
