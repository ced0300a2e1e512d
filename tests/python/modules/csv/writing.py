import csv
import io


def write(rows, *args, **kwargs):
    out = io.StringIO(newline="")
    try:
        csv.writer(out, *args, **kwargs).writerows(rows)
        print(repr(out.getvalue()))
    except (csv.Error, TypeError, ValueError) as error:
        print(type(error).__name__, error)


row = ["a", 1, None, 2.5, "b,c", 'd"e', "f\ng", "h\ri", "", " x", True]
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    write([row], quoting=quoting)
    write([row], quoting=quoting, escapechar="\\")
    write([row], quoting=quoting, escapechar="\\", doublequote=False)
    for single in ("", None, "a", '"', "\n", 1):
        write([[single]], quoting=quoting, escapechar="!")
    write([["", None]], quoting=quoting, delimiter=" ", skipinitialspace=True)
write([[], ["", ""], "abc", range(3), (c for c in "xy")])
write([["a", "b"]], lineterminator="\n")
write([["axb"]], lineterminator="xb")
write([['x"y', "a,b"]], quotechar=None, escapechar="\\")
write([[1e20, 10**20, 1j, [1, 2]]], "unix")
write([5])
write([["a"]], "unknown")


class Writer:
    def write(self, text):
        return text.upper()


w = csv.writer(Writer())
print(repr(w.writerow(["a", "b"])), w.writerows([["c"]]), w.dialect.quotechar)
try:
    csv.writer(1)
except TypeError as error:
    print(error)

out = io.StringIO()
d = csv.DictWriter(out, ["x", "y"], restval="-", extrasaction="ignore")
d.writeheader()
d.writerows([{"x": 1}, {"y": 2, "z": 3}])
print(repr(out.getvalue()))
