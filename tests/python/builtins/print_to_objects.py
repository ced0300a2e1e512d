# What print asks of a file that is no standard stream.
import io

stream = io.StringIO()
print("a", 1, None, sep="-", end="!\n", file=stream)
print(file=stream)
print(stream.getvalue())


class Counted(io.StringIO):
    calls = []

    def write(self, text):
        self.calls.append(text)
        return super().write(text)


print("x", "y", file=Counted())
print(Counted.calls)

plain = io.StringIO()
plain.write = lambda text: Counted.calls.append(text)
print("own", file=plain)
print(Counted.calls, repr(plain.getvalue()))


class Telling:
    def __str__(self):
        print("asked for its text")
        stream.close()
        return "closed"


class Finding:
    @property
    def write(self):
        print("asked for write")
        return lambda text: None


print("one", Telling(), file=Finding())
for file in (stream, io.BytesIO(), [], 5, object()):
    try:
        print("one", Telling(), "three", file=file)
    except Exception as error:
        print(type(error).__name__, error)
