for spec in ("", "f", ".0f", ".1f", ".3f", "10.2f", "<10.2f|", "+.2f", " .2f", "010.3f", ",.2f", "_.1f", "e", ".2e", "E", ".0e", "g", ".3g", "G", "#.3g", "%", ".1%", "n", ".3", "10", "=+10.1f", "#.0f", "z.1f", "+", ",", "015,.2f"):
    for value in (3.14159, -2.5, 0.0, 1234567.891, 1e-7, 1e20):
        try:
            print(spec, value, "[" + format(value, spec) + "]")
        except ValueError as error:
            print(spec, value, error)
for value in (float("inf"), float("-inf"), float("nan"), -0.0):
    print(f"{value} {value:f} {value:e} {value:g} {value:10.2f}| {value:+} {value:%} {value:05} {value:F} {value:z.0f}")
for spec in ("d", "x", "s", "c", "b", ".2d", ".", "5.x"):
    try:
        print(format(1.5, spec))
    except ValueError as error:
        print(spec, error)
print(f"{0.5:.0f} {1.5:.0f} {2.5:.0f} {0.125:.2f} {2.675:.2f} {1e16:.0f} {123456789.0:g} {0.0001:g} {0.00001:g} {1e15} {1e16} {100000.0:g} {1000000.0:g}")
