# The environment, ids and what there is of other processes.
import os


def show(label, f):
    try:
        print(label, repr(f()))
    except Exception as e:
        print(label, type(e).__name__, e.args[-1])


print(isinstance(os.environ["HOME"], str), "HOME" in os.environ, os.getenv("HEDDLE_NOPE", "default"))
os.environ["HEDDLE_X"] = "ä"
print(os.getenv("HEDDLE_X") == "ä", os.getenvb(b"HEDDLE_X"), os.environb[b"HEDDLE_X"], len(os.environ.copy()["HEDDLE_X"]))
del os.environ["HEDDLE_X"]
print("HEDDLE_X" in os.environ, os.environ.setdefault("HEDDLE_X", "1"), os.environ.pop("HEDDLE_X"))
show("missing", lambda: os.environ["HEDDLE_X"])
show("type", lambda: os.environ.__setitem__("a", 1))
show("equals", lambda: os.putenv("a=b", "c"))
print(isinstance(os.getpid(), int), os.getppid() != os.getpid(), isinstance(os.cpu_count(), int))
print(len(os.uname()), os.uname().sysname == os.uname()[0], len(os.times()), isinstance(os.times().user, float))
print(os.name, os.sep, os.linesep, os.pathsep, os.curdir, os.devnull, os.extsep, os.altsep)
print(len(os.urandom(10)), os.urandom(0), os.urandom(4) != os.urandom(4))
show("urandom", lambda: os.urandom(-1))
print(os.fsencode("ä"), ascii(os.fsdecode(b"\xff")), os.fsencode("\udcff"), os.fspath(b"x"))
print(os.waitstatus_to_exitcode(0x100), os.waitstatus_to_exitcode(9), os.WIFEXITED(0), os.WEXITSTATUS(0x200))
print(os.get_exec_path({"PATH": "/a:/b"}), os.strerror(0) != "")
old = os.umask(0o27)
print(isinstance(os.umask(old), int))
print(os.access(os.devnull, os.W_OK), os.open(os.devnull, os.O_RDONLY) > 2)
