"""Runs one of CPython's test files and notes each test method: `run_methods.py FILE MODULE [SKIPPED-ID…]`.

FILE gets a line `start ID` before a method and `STATUS ID TEXT` after it, separated by tabs, so that it tells which
method was running when the process died. STATUS is passed, failed, errored or skipped; TEXT is the end of the traceback,
with line breaks and tabs escaped. A line `done` comes last. scripts/conformance.mjs reads it.
"""

import sys
import traceback
import unittest


class Notes:
    """The file of results; every line is written at once."""

    def __init__(self, path):
        self.file = open(path, "a", encoding="utf-8", errors="backslashreplace")

    def write(self, *fields):
        text = "\t".join(field.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t") for field in fields)
        self.file.write(text + "\n")
        self.file.flush()


def last_lines(error):
    """The whole traceback, of which the reader shows as much as it wants."""
    try:
        return "".join(traceback.format_exception(*error))
    except Exception as failure:
        return f"{error[0].__name__} (and formatting it raised {failure!r})"


class MethodResult(unittest.TestResult):
    def __init__(self, notes):
        super().__init__()
        self.notes = notes
        self.outcome = None

    def startTest(self, test):
        super().startTest(test)
        self.outcome = None
        self.notes.write("start", test.id())

    def stopTest(self, test):
        status, text = self.outcome or ("passed", "")
        self.notes.write(status, test.id(), text)
        super().stopTest(test)

    def note(self, status, text):
        # The first failure of a method counts; one of a subtest makes the method fail.
        if self.outcome is None or self.outcome[0] == "skipped":
            self.outcome = (status, text)

    def addFailure(self, test, error):
        self.note("failed", last_lines(error))

    def addError(self, test, error):
        if not isinstance(test, unittest.TestCase):
            # Setting up a class or module failed: none of its methods run.
            self.notes.write("errored", test.id(), last_lines(error))
        else:
            self.note("errored", last_lines(error))

    def addSubTest(self, test, subtest, error):
        if error is not None:
            failed = issubclass(error[0], test.failureException)
            self.note("failed" if failed else "errored", last_lines(error))

    def addSkip(self, test, reason):
        if self.outcome is None:
            self.outcome = ("skipped", reason)

    def addUnexpectedSuccess(self, test):
        self.note("failed", "unexpected success")


def methods(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from methods(test)
        else:
            yield test


# Modules of the test package that cannot be imported with 3.14's language: empty ones stand for them, so that what does
# not need them runs. PEP 649 made `__annotations__[...] = ...` at module level a NameError.
NOT_IMPORTABLE = ["test.typinganndata.ann_module"]


class Anything:
    """What such a module has under any name: a decorator, say. What uses it for more fails."""

    def __call__(self, *args, **options):
        return self


def attribute_of_stand_in(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Anything()


def stand_in(name):
    package, _, last = name.rpartition(".")
    module = sys.modules[name] = type(sys)(name)
    module.__getattr__ = attribute_of_stand_in
    setattr(__import__(package, fromlist=["*"]), last, module)


def main(path, name, *skipped):
    notes = Notes(path)
    for missing in NOT_IMPORTABLE:
        stand_in(missing)
    try:
        module = __import__(name, fromlist=["*"])
        suite = unittest.defaultTestLoader.loadTestsFromModule(module)
    except unittest.SkipTest as reason:
        notes.write("skipped", name, str(reason))
    except BaseException:
        notes.write("errored", name, last_lines(sys.exc_info()))
    else:
        kept = [test for test in methods(suite) if test.id() not in skipped]
        unittest.TestSuite(kept).run(MethodResult(notes))
    notes.write("done")


main(*sys.argv[1:])
