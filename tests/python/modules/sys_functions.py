"""Functions of sys: arguments, errors, audit hooks."""
import sys


def attempt(action):
    try:
        print(repr(action()))
    except BaseException as error:
        print(type(error).__name__, error)


class Text(str):
    pass


attempt(lambda: sys.intern(5))
attempt(lambda: sys.intern("a"))
attempt(lambda: sys.intern(Text("a")))

seen = []


def hook(event, args):
    if event.startswith("mine"):
        seen.append((event, args))
    if event == "mine.refused":
        raise ValueError("no")


attempt(lambda: sys.audit())
attempt(lambda: sys.audit(5))
sys.addaudithook(hook)
attempt(lambda: sys.audit("mine.event", 1, "a"))
attempt(lambda: sys.audit("mine.refused"))
print(seen)

attempt(lambda: sys.getswitchinterval())
attempt(lambda: sys.setswitchinterval(0))
attempt(lambda: sys.setswitchinterval("a"))
attempt(lambda: sys.setswitchinterval(0.01))
attempt(lambda: sys.getswitchinterval())
sys.setswitchinterval(0.005)
attempt(lambda: sys.setrecursionlimit(0))
attempt(lambda: sys.setrecursionlimit("a"))
attempt(lambda: sys.setrecursionlimit(2**40))
attempt(lambda: sys._getframe(1000))
attempt(lambda: sys._getframe("a"))
attempt(lambda: sys._getframemodulename(1000))
attempt(lambda: sys._getframemodulename(depth=0))
attempt(lambda: sys.call_tracing(max, (1, 2)))
attempt(lambda: sys.call_tracing(max, [1, 2]))
attempt(lambda: list(sys._current_exceptions().values()))
attempt(lambda: sys._is_interned("abc"))
attempt(lambda: sys._is_interned(5))
attempt(lambda: sys._is_immortal(1))
attempt(lambda: sys._is_immortal(object()))
attempt(lambda: sys._clear_internal_caches())
attempt(lambda: sys.displayhook())
attempt(lambda: sys.displayhook(None))
attempt(lambda: sys.displayhook("é"))
attempt(lambda: sys.set_int_max_str_digits(5))
attempt(lambda: sys.set_int_max_str_digits("a"))
attempt(lambda: sys.set_int_max_str_digits(-1))
attempt(lambda: sys.getsizeof())
attempt(lambda: sys.getsizeof(5, 1, 2))


class Sized:
    def __init__(self, size):
        self.size = size

    def __sizeof__(self):
        return self.size() if callable(self.size) else self.size


attempt(lambda: sys.getsizeof(Sized(-1)))
attempt(lambda: sys.getsizeof(Sized("a")))
attempt(lambda: sys.getsizeof(Sized("a"), 5))
attempt(lambda: sys.getsizeof(Sized(100)) > 100)
attempt(lambda: sys.getsizeof(Sized(lambda: 1 / 0), 5))



class Cleared:
    pass


attempt(lambda: sys._clear_type_descriptors(Cleared))
print("__dict__" in Cleared.__dict__, "__weakref__" in Cleared.__dict__)
attempt(lambda: Cleared().__dict__)
attempt(lambda: sys._clear_type_descriptors(int))
attempt(lambda: sys._clear_type_descriptors(5))
print(sys.__displayhook__ is sys.displayhook, sys.__breakpointhook__ is sys.breakpointhook)
print(type(sys.stdlib_module_names), "unittest" in sys.stdlib_module_names, type(sys.builtin_module_names))
print(sys.version_info[:2], sys.version_info >= (3, 14), sys.version_info.releaselevel, sys.hexversion >> 16 == 0x030E)
print(sys.flags.n_fields, sys.flags.gil, sys.flags.context_aware_warnings, sys.flags.optimize, sys.flags[0])
print(sys._xoptions, sys.warnoptions, sys.api_version, sys.float_repr_style, sys.byteorder, sys.maxunicode)
print(sys.exc_info(), sys.exception(), sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.is_finalizing())
attempt(lambda: sys.exit("a"))
attempt(lambda: sys.exit(1, 2))
