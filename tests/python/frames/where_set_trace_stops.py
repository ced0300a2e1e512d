# A debugger stops where its set_trace was called, also when that is the last thing that a function does.

import bdb
import sys


class Debugger(bdb.Bdb):
    def stopped(self, event, frame):
        print(event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno)
        self.steps -= 1
        if self.steps == 0:
            self.set_continue()
        else:
            self.set_step()

    def user_opcode(self, frame):
        self.stopped("opcode", frame)

    def user_line(self, frame):
        self.stopped("line", frame)

    def user_return(self, frame, value):
        self.stopped(f"return {value}", frame)


def debugger(steps):
    made = Debugger()
    made.steps = steps
    return made


def at_the_end():
    debugger(2).set_trace()


def in_the_middle(x):
    debugger(4).set_trace(); x += 1
    x *= 2
    return x


def in_an_expression(x):
    return [x, debugger(2).set_trace(), 7]


def by_the_hook():
    sys.breakpointhook = debugger(3).set_trace
    breakpoint()
    sys.breakpointhook = sys.__breakpointhook__
    return 5


for function in at_the_end, by_the_hook:
    print(function())
    sys.settrace(None)
print(in_the_middle(1))
sys.settrace(None)
print(in_an_expression(1))
sys.settrace(None)
