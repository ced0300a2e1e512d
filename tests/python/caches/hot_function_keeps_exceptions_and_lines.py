def risky(n):
    if n % 700 == 699:
        raise ValueError(n)
    return n


def run(count):
    good, bad = 0, []
    for i in range(count):
        try:
            good += risky(i)
        except ValueError as error:
            bad.append((error.args[0], error.__traceback__.tb_lineno, error.__traceback__.tb_next.tb_lineno))
    return good, bad


print(run(3000))
print(run(1))


def nested(n):
    return risky(n) + 1


try:
    for i in range(5000):
        nested(i)
except ValueError as error:
    tb, lines = error.__traceback__, []
    while tb:
        lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(lines)
risky(10)
nested(6999)
