import sys


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def name_of(frame):
    return frame.f_code.co_name


def callee():
    frame = sys._getframe()
    names = []
    while frame.f_globals is globals():
        names.append((name_of(frame), frame.f_lineno))
        if name_of(frame) == "<module>":
            break
        frame = frame.f_back
    return names


def caller():
    return callee()


class C:
    names = caller()

    def method(self):
        return [callee() for _ in range(1)]


print(C.names)
print(C().method())
frame = sys._getframe()
print(frame.f_globals is globals(), frame.f_locals is globals(), frame.f_code.co_name)
print(frame.f_builtins is __builtins__.__dict__, frame.f_lasti >= 0, frame.f_generator)
print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
show(lambda: setattr(frame, "f_trace_opcodes", 5))
show(lambda: setattr(frame, "f_trace_lines", False))
show(lambda: frame.f_trace_lines)
show(lambda: setattr(frame, "f_lineno", 5))
show(lambda: setattr(frame, "f_locals", 5))
show(lambda: setattr(frame, "f_code", 5))
show(lambda: sorted(name for name in dir(frame) if not name.startswith("_")))
show(lambda: type(frame)())
show(lambda: sys._getframe(1000))
show(lambda: sys._getframe("a"))
show(lambda: name_of(sys._getframe(-1)))
show(lambda: name_of(sys._getframe(1)))
show(lambda: sys._getframe(0, 1))
show(lambda: sys._getframemodulename())
show(lambda: sys._getframemodulename(1))
show(lambda: sys._getframemodulename(100))
show(lambda: exec("print(sys._getframe().f_code.co_name, sys._getframe().f_back.f_code.co_name)"))
show(lambda: eval("sys._getframe().f_locals", {"sys": sys}, {"only": 1}))

restricted = {"__builtins__": {"sys": sys}}
exec("frame = sys._getframe()", restricted)
print(restricted["frame"].f_builtins is restricted["__builtins__"])
