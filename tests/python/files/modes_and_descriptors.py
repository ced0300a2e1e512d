# The modes that files show, warnings of open, and what is asked of a file whose descriptor is gone.
import io
import os
import warnings

NAME = "modes.tmp"
open(NAME, "w").close()
for mode in "w+b", "a+b", "r+b", "wb", "ab", "rb":
    with open(NAME, mode) as file:
        print(mode, file.mode, file.raw.mode)
    with open(NAME, mode, buffering=0) as file:
        print(mode, file.mode)
with open(NAME, "w+") as file:
    print(file.mode, file.buffer.mode, file.buffer.raw.mode)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    open(NAME, "wb", 1).close()
    try:
        open(True, closefd=False).close()
    except OSError as error:
        print(type(error))
    print([(warning.category.__name__, str(warning.message)) for warning in caught])
for name in "isatty", "seekable", "readable", "writable", "tell", "read":
    file = open(NAME, "rb", buffering=0)
    os.close(file.fileno())
    try:
        print(name, getattr(file, name)())
    except OSError as error:
        print(name, error.strerror)
    try:
        file.close()
    except OSError as error:
        print(error.strerror)
os.unlink(NAME)


class Slow(io.RawIOBase):
    left = 20

    def writable(self):
        return True

    def write(self, data):
        count = min(self.left, len(data))
        self.left -= count
        return count or None


for size, chunks in (8, (5, 5, 30)), (8, (3, 40)), (16, (4, 17, 9)), (4, (30,)):
    raw = Slow()
    file = io.BufferedWriter(raw, size)
    for chunk in chunks:
        try:
            print(file.write(b"x" * chunk))
        except BlockingIOError as error:
            print(error.characters_written)
    raw.left = 1000
    file.flush()
    print(raw.left)
