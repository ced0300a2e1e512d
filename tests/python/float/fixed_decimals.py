# Digits after the point, near halves and at the limits of what small integers hold.
import zlib

for x in [0.0, -0.0, 0.5, 1.5, 0.05, 0.005, 1.005, 2.675, 0.125, 0.375, 9.995, 99.995, 0.995, 4.35, 1.15, 1.25, 1.35, 0.9999999999, -3.5, 1 / 3,
          5e-324, 1e-9, 1073741823.5, 10737418.235, 10737418.245, 107374182.4, 2.0**30, 2.0**31, 1e15 + 0.3, 1e22, float("inf"), float("nan")]:
    print(f"{x:.1f} {x:.2f} {x:8.3f} {x:.8f} {x:.9f} {x:.0f} {x:F} {x:e} {x:G}", "%.1f %+.2f %08.3f %-12.4f| %.8F %#.0f %g %E" % ((x,) * 8))

total = 0
state = 1
for _ in range(3000):
    state = state * 1103515245 + 12345 & 0x7FFFFFFF
    x = state / 10 ** (state % 10)
    text = f"{x:.1f} {x:.2f} {x:.3f} {x:.5f} {x:.8f} {x + 0.5:.0f}" + "%.2f %.4f %.7f" % (x / 8, x / 64, x / 1024)
    total = zlib.crc32(text.encode(), total)
print(total)
print("{} {:6.2f} {a} {b!r}".format(1, 2.345, a="x", b="y"), "{a}{a}".format(a=1), "{0}".format(*[5], **{"self": 1}), "{self}{format}".format(self=2, format=3))
for call in (lambda: "{a}".format(), lambda: "{a}".format(1, b=2), lambda: "{1}".format(1, a=1), lambda: str.format(), lambda: str.format(a=1), lambda: str.format(1, a=2)):
    try:
        print(call())
    except (KeyError, IndexError, TypeError) as error:
        print(type(error).__name__, error)
