def a():
    b()


def b():
    raise ValueError("deep")


try:
    a()
except ValueError as error:
    tb = error.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
try:
    try:
        a()
    except ValueError as error:
        first = error
        raise
except ValueError as again:
    print(again is first)
    count, tb = 0, again.__traceback__
    while tb:
        count += 1
        tb = tb.tb_next
    print(count)
print(first.__traceback__ is not None, type(first.__traceback__).__name__)
