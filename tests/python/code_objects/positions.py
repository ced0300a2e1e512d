import sys


def fails(x):
    first = x + 1
    return (
        first
        + x.missing
    )


def where(f, *args):
    try:
        f(*args)
    except Exception as e:
        tb = e.__traceback__.tb_next
        code = tb.tb_frame.f_code
        positions = list(code.co_positions())[tb.tb_lasti // 2]
        lines = [line for start, end, line in code.co_lines() if start <= tb.tb_lasti < end]
        print(type(e).__name__, positions, lines, tb.tb_lineno)


where(fails, 1)
where(fails, None)
where(lambda é, b: "ü" + é[b], [1], 2)
code = fails.__code__
print(len(list(code.co_positions())) == len(code.co_code) // 2, type(code.co_code))
print(sorted({line for _, _, line in code.co_lines()})[1:])
ends = [end for _, end, _ in code.co_lines()]
print(ends[-1] == len(code.co_code), next(code.co_lines())[0])


def current():
    frame = sys._getframe()
    return list(frame.f_code.co_positions())[frame.f_lasti // 2][0], frame.f_lineno


print(current())
print(type(code.co_linetable), type(code.co_exceptiontable), code.co_stacksize > 0)
