# Where errors in and around except* clauses are shown.
import sys
def raised(make):
    try:
        make()
    except BaseException as e:
        sys.excepthook(type(e), e, e.__traceback__)

def naked_over_lines():
    try:
        raise ValueError(1)
    except* (ValueError,
             TypeError) as e:
        x = 1
        y = 2
        raise
def wrong_type_over_lines():
    try:
        raise ExceptionGroup('m', [ValueError(1)])
    except* (ValueError,
             5) as e:
        x = 1
        y = 2
def wrong_type_in_except():
    try:
        raise ValueError(1)
    except (TypeError,
            5) as e:
        x = 1
        y = 2
        z = 3
def wrong_type_on_one_line():
    try:
        raise ValueError(1)
    except 5: x = 1
def unknown_name():
    try:
        raise ValueError(1)
    except zork as e:
        pass
def unknown_name_in_star():
    try:
        raise ValueError(1)
    except* (TypeError, zork) as e:
        pass
def some_of_each():
    try:
        raise ExceptionGroup('m', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        raise
    except* TypeError as e:
        raise e
    except* OSError as e:
        raise KeyError('new') from e.exceptions[0]
def again():
    raise
def from_function():
    try:
        raise ExceptionGroup('m', [ValueError(1), TypeError(2)])
    except* ValueError as e:
        again()
for f in (naked_over_lines, wrong_type_over_lines, wrong_type_in_except, wrong_type_on_one_line, unknown_name,
          unknown_name_in_star, some_of_each, from_function):
    raised(f)
