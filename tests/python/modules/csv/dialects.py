import csv
from _csv import Dialect

NAMES = "delimiter doublequote escapechar lineterminator quotechar quoting skipinitialspace strict".split()


def show(**options):
    try:
        d = Dialect(**options)
        print(options, [getattr(d, name) for name in NAMES])
    except (TypeError, ValueError, csv.Error) as error:
        print(options, type(error).__name__, error)


show()
for name in ("delimiter", "quotechar", "escapechar"):
    for value in ("", "ab", None, 1, "\n", " ", ";"):
        show(**{name: value})
for value in (None, 1, "", "ab"):
    show(lineterminator=value)
for value in (9, "a", None, True, 3):
    show(quoting=value)
show(quotechar=None, quoting=1)
show(quotechar=None, quoting=3)
show(strict=2, doublequote=[], skipinitialspace="x")
show(bad=1)
show(delimiter='"')
show(escapechar=",")
show(escapechar='"')
show(delimiter="a", lineterminator="xa")
show(quotechar=" ", skipinitialspace=True)
show(delimiter=" ", skipinitialspace=True)
show(dialect="excel")
show(dialect="none such")


class Colon:
    delimiter = ":"
    quoting = csv.QUOTE_ALL


d = Dialect(Colon)
print(d.delimiter, d.quoting, Dialect(d) is d, Dialect(d, quoting=0).delimiter)
csv.register_dialect("colon", Colon, strict=True)
print(csv.list_dialects(), csv.get_dialect("colon").strict)
csv.unregister_dialect("colon")
for action in (
    lambda: csv.unregister_dialect("colon"),
    lambda: csv.get_dialect("colon"),
    lambda: csv.register_dialect(1),
    lambda: csv.register_dialect("x", delimiter="ab"),
    lambda: setattr(d, "delimiter", ";"),
    lambda: d.__reduce_ex__(2),
):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


class Semicolon(csv.excel):
    delimiter = ";"


print(list(csv.reader(["a;b"], Semicolon)), list(csv.reader(["a;b"], Semicolon())))
