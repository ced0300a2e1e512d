# Files by descriptor: open, read, write, lseek, dup, truncate, pipe and their errors.
import errno
import os

NAME = "/tmp/heddle_descriptors.tmp"


def show(label, f):
    try:
        print(label, repr(f()))
    except OSError as e:
        print(label, type(e).__name__, errno.errorcode[e.errno], e.filename)
    except Exception as e:
        print(label, type(e).__name__, e)


fd = os.open(NAME, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o644)
print(os.write(fd, b"hello world"), os.lseek(fd, 0, os.SEEK_SET), os.read(fd, 5), os.read(fd, 100), os.read(fd, 5))
print(os.lseek(fd, -3, os.SEEK_END), os.read(fd, 10), os.lseek(fd, 2, os.SEEK_SET), os.lseek(fd, 3, os.SEEK_CUR))
print(os.pread(fd, 5, 6), os.lseek(fd, 0, 1), os.pwrite(fd, b"W", 6), os.pread(fd, 20, 0))
print(os.fstat(fd).st_size, os.ftruncate(fd, 3), os.fstat(fd).st_size, os.ftruncate(fd, 6), os.pread(fd, 20, 0))
copy = os.dup(fd)
print(copy != fd, os.lseek(fd, 1, 0), os.lseek(copy, 0, 1), os.isatty(copy))
os.close(fd)
show("closed", lambda: os.read(fd, 1))
show("copy", lambda: os.read(copy, 2))
with os.fdopen(copy, "rb") as f:
    print(f.read(), f.fileno() == copy, f.name == copy)
show("closed", lambda: os.fstat(copy))
fd = os.open(NAME, os.O_WRONLY | os.O_APPEND)
print(os.lseek(fd, 0, 0), os.write(fd, bytearray(b"end")), os.writev(fd, [b"1", memoryview(b"23")]))
show("not open for reading", lambda: os.read(fd, 1))
show("writing text", lambda: os.write(fd, "text"))
other = os.open("/tmp", os.O_RDONLY)
os.dup2(fd, other)
os.write(other, b"!")
os.close(other)
os.close(fd)
print(open(NAME, "rb").read())
show("exclusive", lambda: os.open(NAME, os.O_CREAT | os.O_EXCL))
show("missing", lambda: os.open(NAME + "x", os.O_RDONLY))
show("folder", lambda: os.open("/tmp", os.O_WRONLY))
for f in (lambda: os.close(999), lambda: os.read(999, 1), lambda: os.write(999, b""), lambda: os.lseek(999, 0, 0),
          lambda: os.fstat(999), lambda: os.dup(999), lambda: os.fsync(999), lambda: os.get_inheritable(999)):
    show("no file", f)
for f in (lambda: os.close("a"), lambda: os.read("a", 1), lambda: os.read(0, "a"), lambda: os.open(NAME, "r"),
          lambda: os.open(NAME), lambda: os.lseek(0, 1.5, 0), lambda: os.fdopen("a"), lambda: os.isatty("a")):
    show("wrong type", f)
show("negative", lambda: os.read(0, -1))
print(os.isatty(999))

r, w = os.pipe()
print(os.write(w, b"through the pipe"), os.read(r, 7), os.read(r, 100))
os.write(w, b"rest\nof it")
os.close(w)
with open(r) as f:
    print(f.readlines(), f.seekable())
os.truncate(NAME, 2)
print(os.path.getsize(NAME), os.remove(NAME))
show("truncate", lambda: os.truncate(NAME, 2))
