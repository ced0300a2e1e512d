# Errors of unpacking are placed at the whole display, those of generators in loops at the function's name.
import sys

def place(function):
    try:
        function()
    except (TypeError, NameError) as error:
        entry = error.__traceback__.tb_next
        sys.excepthook(type(error), error.with_traceback(entry), entry)

def first(): return [1, *2]
def second(): return (*3,)
def third(): return {*4, 1}
def fourth(): return [*[], *[
    5][0]]
def fifth(): return any(missing for i in [1])
def sixth(): return tuple(missing for i in [1])
def seventh(): return list(missing for i in [1])
def eighth(): return sorted(missing for i in [1])
for function in first, second, third, fourth, fifth, sixth, seventh, eighth:
    place(function)
