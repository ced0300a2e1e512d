# A value or an index that releases the view while it is used.
class Releasing:
    def __index__(self):
        view.release()
        return 2

    def __float__(self):
        view.release()
        return 1.5

    def __bool__(self):
        view.release()
        return True


def attempt(action):
    global view
    for format in "B", "i", "d", "?":
        memory = bytearray(b"\1" * 16)
        view = memoryview(memory).cast(format)
        try:
            print(format, action())
        except Exception as error:
            print(format, type(error).__name__, error, memory == b"\1" * 16)


def store(key, value):
    view[key] = value


attempt(lambda: view[Releasing()] if view.format != "d" else view[int(Releasing())])
attempt(lambda: store(Releasing(), 1))
attempt(lambda: store(0, Releasing()))
attempt(lambda: store(slice(Releasing()), b"ab"))
attempt(lambda: list(view[: Releasing()]) if view.format == "B" else None)

view = memoryview(b"abc")
known = hash(view)
view.release()
print(hash(view) == known == hash(b"abc"))
view = memoryview(b"abc")
view.release()
try:
    hash(view)
except ValueError as error:
    print(error)
