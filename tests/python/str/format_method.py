print("{} {}".format(1, "a"), "{1} {0} {1}".format("x", "y"), "{a} {b}".format(a=1, b=2), "{0[1]} {1.real} {d[key]}".format([1, 2], 5, d={"key": "v"}))
print("{{}} {{{}}}".format(5), "{:>5}|{:<5}|{:^5}|{:*^7}".format("a", "b", "c", "d"), "{!r} {!s} {!a}".format("x", "y", "é"), "{0!r:>6}".format("q"))
print("{:{width}.{prec}f}".format(3.14159, width=8, prec=2), "{:{}}".format("x", 4) + "|", "{0:{1}}{2}".format(1, 3, "|"), "{:,} {:_}".format(1234567, 1234567))
print("{:d} {:x} {:o} {:b} {:c} {:e} {:g} {:%}".format(10, 10, 10, 10, 65, 1234.5, 0.00001, 0.5), "{:+d} {: d} {:05d} {:<5d}|".format(1, 2, 3, 4))
for bad in (lambda: "{}".format(), lambda: "{0} {}".format(1, 2), lambda: "{x}".format(), lambda: "{".format(), lambda: "}".format(), lambda: "{:d}".format("x"), lambda: "{:z}".format(1), lambda: "{!x}".format(1), lambda: "{0[5]}".format([1]), lambda: "{0.foo}".format(1), lambda: "{:5".format(1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print("{0.__class__.__name__}".format(5), "{a[0][b]}".format(a=[{"b": 7}]), "{:>{}}".format("r", 5), "{:}".format("s"), "{:s}".format("t"), "{}".format(None))
print("{x} {y}".format_map({"x": 1, "y": 2}), "{0}".format("{nested}"), "%s" % "{}", "{:10}|{:10}|".format("str", 5), "{:<10}|{:>10}|".format(None.__class__.__name__, True))
