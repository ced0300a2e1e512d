print("%s %d %r" % ("a", 5, "q"), "%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5), "%.2f %8.3f %-8.1f| %e %g %G" % (1.005, 2.5, 3.25, 12345.678, 1e-5, 1e20))
print("%x %X %#x %o %#o %c %c %%" % (255, 255, 255, 8, 8, 65, "z"), "%(name)s is %(age)03d" % {"name": "Bo", "age": 7}, "%s" % (("tuple",),), "%s" % [1, 2])
print("%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%10s|%-10s|%.2s" % ("right", "left", "cut"), "%5.1f%%" % 99.5, "%i %u" % (3, 4), "%a" % "é")
print("%s %s" % (None, True), "%d" % 3.99, "%d" % True, "%s" % 1.0, "%r" % 1e16, "%5s|%-5s|" % (1, 2), "no args" % (), "%d" % 2**70, "%x" % -255, "%+.1e" % 12345.6, "%#.3g" % 1.0)
for bad in (lambda: "%d" % "x", lambda: "%s %s" % "a", lambda: "%s" % (1, 2), lambda: "%z" % 1, lambda: "%(k)s" % {}, lambda: "%(k)s" % 5, lambda: "%c" % "ab", lambda: "%d" % None, lambda: "%" % 1, lambda: "%x" % 1.5, lambda: "%c" % -1, lambda: "%f" % "a", lambda: "abc" % 5, lambda: "%s" % ()):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)


class S:
    def __str__(self):
        return "S!"


print("%s %r" % (S(), [1]), "%(a)s %(a)r" % {"a": "x"}, "%-8s|" % S(), "%s" % {"k": 1}, "%.3s|" % S())


# How types are named where the whole name is shown.
class Outer:
    class Inner:
        pass


Elsewhere = type("Elsewhere", (), {"__module__": "some.where", "__qualname__": "Out.Elsewhere"})
for thing in Outer(), Outer.Inner(), Elsewhere(), None, 1.5:
    for action in (
        lambda: "%c" % thing,
        lambda: b"%c" % thing,
        lambda: "%d" % thing,
        lambda: complex(thing, "1"),
        lambda: complex(1, thing),
        lambda: complex(thing),
    ):
        try:
            print(action())
        except TypeError as error:
            print(error)
