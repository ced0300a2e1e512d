# gmtime, mktime, asctime, strftime and the checks of their arguments; local time is UTC here.
import time


def show(label, f):
    try:
        print(label, repr(f()))
    except BaseException as e:
        print(label, type(e).__name__, e)


for value in (0, 1.9, -1.5, "a", float("nan"), 1e300, 2**70, 951782400, 253402300800):
    show(f"gmtime({value!r})", lambda: time.gmtime(value))
g = time.gmtime(0)
print(g.tm_zone, g.tm_gmtoff, g == (1970, 1, 1, 0, 0, 0, 3, 1, 0), g[0], len(g), time.localtime(0).tm_gmtoff)
show("ctime", lambda: time.ctime(0))
show("asctime", lambda: time.asctime(time.gmtime(1e9)))
for fields in [(1,) * 9, (1,) * 8, 5, (1900, 13, 1, 0, 0, 0, 0, 1, 0), (12345, 1, 1, 0, 0, 0, 0, 1, 0), (-1, 1, 1, 0, 0, 0, 0, 1, 0),
               (1900, 0, 0, 0, 0, 0, 7, 0, 0)]:
    show(f"asctime({fields})", lambda: time.asctime(fields))
for fields in [
    (1900, 0, 1, 0, 0, 0, 0, 1, -1), (1900, 1, 32, 0, 0, 0, 0, 1, -1), (1900, 1, -1, 0, 0, 0, 0, 1, -1),
    (1900, 1, 1, 24, 0, 0, 0, 1, -1), (1900, 1, 1, 0, 60, 0, 0, 1, -1), (1900, 1, 1, 0, 0, 62, 0, 1, -1),
    (1900, 1, 1, 0, 0, 61, 0, 1, -1), (1900, 1, 1, 0, 0, 0, 7, 1, -1), (1900, 1, 1, 0, 0, 0, -2, 1, -1),
    (1900, 1, 1, 0, 0, 0, 0, 367, -1), (1900, 1, 1, 0, 0, 0, 0, -1, -1), ("a",) * 9, (1.5,) * 9,
    (2**70, 1, 1, 0, 0, 0, 0, 1, 0), (1, 2, 3), [1] * 9,
]:
    show(f"strftime {fields}", lambda: time.strftime("%Y-%m-%d %H:%M:%S %w %j", fields))
    show("mktime", lambda: time.mktime(fields))
for fields in [(2024, 2, 29, 13, 5, 9, 0, 0, -1), (2024, 14, 35, 25, 70, 80, 0, 0, 0), (1969, 12, 31, 23, 59, 59, 0, 0, 0), ()]:
    show(f"mktime {fields}", lambda: time.mktime(fields))
print([time.mktime(time.gmtime(t)) == t for t in (0, 1e9, -1e9, 4e9, 1709211909)])

s = (2024, 2, 29, 13, 5, 9, 3, 60, 0)
for d in "aAbBcCdDeFgGhHIjmMnprRStTuUVwWxXyY%":
    show(d, lambda: time.strftime("%" + d, s))
for format in ("%Ec", "%Od", "%-d", "%_d", "ä%Y", "", "%d.%m.%y", "100%%", "%H%M%S"):
    show(repr(format), lambda: time.strftime(format, s))
for fields in ((2021, 1, 1, 0, 0, 0, 4, 1, 0), (2020, 12, 31, 0, 0, 0, 3, 366, 0), (2018, 12, 31, 0, 0, 0, 0, 365, 0)):
    show("weeks", lambda: time.strftime("%G-W%V-%u %U %W %y", fields))
show("strftime", lambda: time.strftime(5))
show("strftime", lambda: time.strftime(b"a"))
for text, format in [("2024-02-29 13:05", "%Y-%m-%d %H:%M"), ("x", "%Y"), ("3 Jan 99", "%d %b %y"), ("12:30 PM", "%I:%M %p")]:
    show(f"strptime({text!r})", lambda: time.strptime(text, format))

for year in -(2**31) + 1899, -(2**31) + 1900:
    for function in time.asctime, lambda parts: time.strftime("%Y", parts):
        try:
            print(function((year, 1, 1) + (0,) * 6))
        except OverflowError as error:
            print(error)
