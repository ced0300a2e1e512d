"""ImportErrors and the errors of wrong arguments, in CPython's words."""
import sys


def attempt(source, **names):
    try:
        exec(source, names)
        print("ok", source)
    except Exception as error:
        print(source, "->", type(error).__name__, error, getattr(error, "name", ""))


attempt("import sys.inner")
attempt("import concurrent.nothing")
attempt("from concurrent import nothing")
attempt("from . import x")
attempt("from . import x", __name__="a.b", __package__="unknown_package")
attempt("from ... import x", __name__="a.b", __package__="concurrent")
attempt("from .. import x", __package__=5)
attempt("from . import x", __package__="concurrent", __spec__=5)
attempt("from .. import x", __spec__=5)
attempt("from .. import x", __name__="a")
attempt("from .. import x", __name__=5)
attempt("import unknown_package.a.b")
attempt('__import__("")')
attempt("__import__(5)")
attempt('__import__("sys", level=-1)')
attempt('__import__("sys", level="a")')
attempt('__import__("concurrent", fromlist=[5])')
attempt('__import__("concurrent", fromlist=5)')
attempt('__import__("concurrent", globals=5, level=1)')
attempt('__import__("concurrent.")')
attempt('__import__("a\\0b")')

sys.modules["blocked"] = None
attempt("import blocked")
attempt("import blocked.inner")
sys.modules["concurrent.blocked"] = None
attempt("from concurrent import blocked")
attempt("from concurrent.blocked import name")


class Anything:
    pass


sys.modules["anything"] = Anything()
attempt("import anything")
attempt("from anything import x")
attempt("from anything import *")
attempt("import anything.x")
sys.modules["number"] = 5
attempt("from number import real")
attempt("from number import imaginary")
listing = Anything()
listing.__all__ = [5]
listing.__name__ = "listing"
sys.modules["listing"] = listing
attempt("from listing import *")
