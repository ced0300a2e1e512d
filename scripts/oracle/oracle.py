# Runs inside CPython (see oracle.mjs): one case as `python3 case.py` would, in a __main__ of its own.

import gc
import io
import json
import linecache
import os
import sys
import traceback
import types

ROOT = "/cases"
os.chdir(ROOT)
MODULES = set(sys.modules)
PATH = list(sys.path)
# Two frames of this file are below a case's module.
LIMIT = sys.getrecursionlimit() + 2


def reset():
    """Undoes what the last case did to the interpreter."""
    os.chdir(ROOT)
    for name in set(sys.modules) - MODULES:
        # Only what cases brought along: re-importing the standard library each time would double its classes.
        if (getattr(sys.modules[name], "__file__", None) or "").startswith(ROOT):
            del sys.modules[name]
    sys.path[:] = PATH
    sys.setrecursionlimit(LIMIT)
    linecache.clearcache()
    sys.path_importer_cache.clear()


def exit_status(stop):
    """What `sys.exit(code)` does at the top: the status, and the code printed when it is no number."""
    if stop.code is None:
        return 0
    if isinstance(stop.code, int):
        return stop.code & 0xFF
    print(stop.code, file=sys.stderr)
    return 1


def run_main(path):
    main = types.ModuleType("__main__")
    main.__file__ = path
    main.__builtins__ = sys.modules["builtins"]
    sys.modules["__main__"] = main
    sys.argv = [path]
    sys.path.insert(0, os.path.join(ROOT, os.path.dirname(path)))
    try:
        with open(path, encoding="utf-8") as file:
            source = file.read()
        exec(compile(source, path, "exec", dont_inherit=True), main.__dict__)
        return 0
    except SystemExit as stop:
        return exit_status(stop)
    except BaseException as error:
        # The first entry is this function's own.
        error.__traceback__ = error.__traceback__.tb_next
        traceback.print_exception(error)
        return 1


def run_case(path, stdin):
    reset()
    saved = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = io.StringIO(stdin), io.StringIO(), io.StringIO()
    try:
        status = run_main(path)
        out, err = sys.stdout.getvalue(), sys.stderr.getvalue()
    finally:
        # What this case leaves behind is not to print in the middle of another.
        gc.collect()
        sys.stdin, sys.stdout, sys.stderr = saved
    err = err.replace(ROOT + "/", "")
    return json.dumps({"stdout": out, "stderr": err, "status": status})


def run_chunk(source):
    reset()
    saved = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
    try:
        exec(compile(source, "<chunk>", "exec", dont_inherit=True), {"__name__": "__main__"})
        return "null"
    except BaseException as error:
        if isinstance(error, SyntaxError) and error.filename == "<chunk>":
            line, message = error.lineno, error.msg
        else:
            entries = [e for e in traceback.extract_tb(error.__traceback__) if e.filename == "<chunk>"]
            line, message = entries[-1].lineno, str(error)
        return json.dumps({"type": type(error).__qualname__, "message": message, "line": line})
    finally:
        sys.stdout, sys.stderr = saved
