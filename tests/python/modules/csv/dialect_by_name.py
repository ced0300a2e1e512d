# A dialect may be given as a keyword, but not twice.
import csv
import io


class Colons(csv.Dialect):
    delimiter = ":"
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = csv.QUOTE_ALL


def written(*args, **options):
    file = io.StringIO()
    csv.writer(file, *args, **options).writerow([1, "a"])
    return file.getvalue()


def show(function):
    try:
        print(repr(function()))
    except (TypeError, csv.Error) as error:
        print(type(error).__name__, error)


show(lambda: written(dialect=Colons))
show(lambda: written(dialect=Colons()))
show(lambda: written(dialect=Colons, delimiter=";"))
show(lambda: written(dialect="unix"))
show(lambda: written(dialect=None))
show(lambda: written(dialect="nowhere"))
show(lambda: written(Colons, dialect=Colons))
show(lambda: written(None, dialect=Colons))
show(lambda: csv.register_dialect("colons", dialect=Colons))
show(lambda: csv.register_dialect("again", Colons, dialect=Colons))
show(lambda: list(csv.reader(["a:b"], dialect="colons")))
show(lambda: csv.reader(["a:b"], dialect="colons").dialect is csv.get_dialect("colons"))
