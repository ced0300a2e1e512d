# stat and what changes it: modes, times, links.
import os
import stat

NAME = "/tmp/heddle_status.tmp"
LINK = "/tmp/heddle_status.link"


def show(label, f):
    try:
        print(label, repr(f()))
    except OSError as e:
        print(label, type(e).__name__, e.strerror, e.filename, e.filename2)
    except Exception as e:
        print(label, type(e).__name__, e)


for name in (NAME, LINK):
    if os.path.lexists(name):
        os.unlink(name)
with open(NAME, "wb") as f:
    f.write(b"12345")
os.chmod(NAME, 0o640)
s = os.stat(NAME)
print(stat.filemode(s.st_mode), oct(stat.S_IMODE(s.st_mode)), s.st_size, s.st_nlink, stat.S_ISREG(s.st_mode))
print(type(s), len(s), s[stat.ST_SIZE], isinstance(s.st_mtime, float), isinstance(s[stat.ST_MTIME], int))
os.utime(NAME, (1000, 2000.5))
s = os.stat(NAME)
print(s.st_atime, s.st_mtime, s.st_mtime_ns, s[7:10][:2], os.path.getmtime(NAME))
os.utime(NAME, ns=(3_000_000_000, 4_500_000_000))
print(os.stat(NAME).st_atime_ns, os.stat(NAME).st_mtime)
os.symlink(NAME, LINK)
print(os.readlink(LINK), os.readlink(LINK.encode()), os.path.islink(LINK), os.path.islink(NAME))
print(os.stat(LINK).st_size, stat.S_ISLNK(os.lstat(LINK).st_mode), os.path.samefile(NAME, LINK))
print(os.stat(LINK, follow_symlinks=False).st_size == len(NAME), os.path.realpath(LINK))
show("symlink", lambda: os.symlink("x", LINK))
os.unlink(NAME)
print(os.path.exists(LINK), os.path.lexists(LINK))
show("dangling", lambda: os.stat(LINK))
show("readlink", lambda: os.readlink("/tmp"))
os.unlink(LINK)
for f in (
    lambda: os.stat("nope"), lambda: os.stat(b"nope"), lambda: os.stat(""), lambda: os.chmod("nope", 0),
    lambda: os.utime("nope"), lambda: os.utime("/tmp", (1,)), lambda: os.utime("/tmp", times=(1, 2), ns=(1, 2)),
    lambda: os.utime("/tmp", ("a", 2)), lambda: os.utime("/tmp", ns=(1,)), lambda: os.utime("/tmp", ns=(1.5, 2)),
    lambda: os.chmod("/tmp", "a"), lambda: os.access("/tmp", "a"), lambda: os.access(5, 0),
    lambda: os.stat(999), lambda: os.stat(2**70), lambda: os.access("nope", os.F_OK), lambda: os.access("/tmp", os.R_OK),
):
    show("", f)
R = os.stat_result
show("", lambda: R((1,) * 10))
show("", lambda: R((1,) * 9))
show("", lambda: R(range(20)))
show("", lambda: R(range(10)).st_atime)
show("", lambda: R(range(10), {"st_atime": 7.5}).st_atime)
show("", lambda: (R.n_fields, R.n_sequence_fields, R.n_unnamed_fields, R.__match_args__))
show("", lambda: os.terminal_size((80, 24)).__replace__(lines=5))
with os.scandir("/tmp") as entries:
    print(all(isinstance(e, os.DirEntry) for e in entries), next(entries, None))
