for spec in ("", "s", "10", "<10", ">10", "^10", "*^11", ".2", "10.2", ">10.2s", "-<8", "=10", "010", "5", "é>8", "{<8", "0>6"):
    for value in ("abc", "longer text", ""):
        try:
            print(spec, "[" + format(value, spec) + "]")
        except ValueError as error:
            print(spec, error)
for spec in ("d", "+", ",", "#", "x", "=5", ".2f", "z", " "):
    try:
        print(format("abc", spec))
    except ValueError as error:
        print(spec, error)
for value in (None, [1], (1,), {}, print, object):
    try:
        print(format(value, ""), end=" ")
        format(value, "5")
    except TypeError as error:
        print(error)
try:
    format("x", 5)
except TypeError as error:
    print(error)
