# Files that are forgotten without being closed.
import gc
import io
import os
import tempfile
import warnings

folder = tempfile.mkdtemp()
path = os.path.join(folder, "file")

# Their descriptors come back.
with open(path, "w") as file:
    file.write("text\n")
most = 0
for _ in range(500):
    file = open(path)
    most = max(most, file.fileno())
    file.read()
print(most < 300)
file = None
gc.collect()


# Each layer is written out, closed and warned of as one file.
def forget(make):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        make()
        gc.collect()
    for warning in caught:
        print(warning.category.__name__, str(warning.message).replace(path, "PATH"))


def written():
    open(path, "w").write("abc")


forget(written)
print(open(path).read())
gc.collect()
forget(lambda: open(path, "rb"))
forget(lambda: open(path, "r+b"))
forget(lambda: open(path, "rb", buffering=0))
descriptor = os.open(path, os.O_RDONLY)
forget(lambda: open(descriptor, closefd=False))
print(os.read(descriptor, 3))
os.close(descriptor)


def closed():
    file = open(path)
    file.close()


forget(closed)


# Those of a program.
class Raw(io.RawIOBase):
    def writable(self):
        return True

    def write(self, data):
        print("write", bytes(data))
        return len(data)

    def close(self):
        if not self.closed:
            print("close")
        super().close()

    def __del__(self):
        print("del")
        super().__del__()


def raw():
    Raw().attribute = 1


def buffered():
    io.BufferedWriter(Raw()).write(b"buffered")


def text():
    io.TextIOWrapper(io.BufferedWriter(Raw())).write("text")


class Memory(io.StringIO):
    def close(self):
        print("close", repr(self.getvalue()))
        super().close()


forget(raw)
forget(buffered)
forget(text)
forget(lambda: Memory("value"))


class Own(io.FileIO):
    def __del__(self):
        print("del")
        super().__del__()

    def close(self):
        print("close")
        super().close()


forget(lambda: Own(path, "w"))
os.remove(path)
os.rmdir(folder)
