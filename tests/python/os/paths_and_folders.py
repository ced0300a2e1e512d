# Folders and names: making, listing, renaming, removing; errors with their files.
import os
import sys

ROOT = "/tmp/heddle_paths_and_folders"


def show(label, f):
    try:
        print(label, repr(f()))
    except OSError as e:
        print(label, type(e).__name__, e.strerror, repr(e.filename), repr(e.filename2))
    except Exception as e:
        print(label, type(e).__name__, e)


def clean(path):
    for entry in os.scandir(path):
        if entry.is_dir(follow_symlinks=False):
            clean(entry.path)
        else:
            os.unlink(entry.path)
    os.rmdir(path)


if os.path.exists(ROOT):
    clean(ROOT)
os.mkdir(ROOT)
os.chdir(ROOT)
print(os.getcwd() == ROOT, os.getcwdb() == ROOT.encode())
os.makedirs("a/b/c")
with open("a/file", "w") as f:
    f.write("text")
with open("a/ä", "w") as f:
    f.write("more")
print(sorted(os.listdir("a")), sorted(os.listdir(b"a")))
for top, folders, files in os.walk("a"):
    print(top, sorted(folders), sorted(files))
show("mkdir", lambda: os.mkdir("a"))
show("mkdir below nothing", lambda: os.mkdir("x/y"))
show("mkdir below a file", lambda: os.mkdir("a/file/y"))
show("listdir", lambda: os.listdir("nope"))
show("listdir of a file", lambda: os.listdir("a/file"))
show("rmdir", lambda: os.rmdir("a"))
show("rmdir of nothing", lambda: os.rmdir("nope"))
show("rmdir of a file", lambda: os.rmdir("a/file"))
show("unlink", lambda: os.unlink("nope"))
show("unlink of a folder", lambda: os.unlink("a"))
show("rename", lambda: os.rename("nope", "x"))
show("rename", lambda: os.rename("a/file", "a/moved"))
show("rename onto a folder", lambda: os.rename("a/moved", "a/b"))
show("rename of a folder onto a file", lambda: os.rename("a/b", "a/moved"))
show("rename into itself", lambda: os.rename("a", "a/b/d"))
show("replace", lambda: os.replace("a/moved", "a/ä"))
print(sorted(os.listdir("a")), open("a/ä").read())
show("makedirs", lambda: os.makedirs("a/b/c"))
show("makedirs", lambda: os.makedirs("a/b/c", exist_ok=True))
show("removedirs", lambda: os.removedirs("a/b/c"))
print(sorted(os.listdir()), sorted(os.listdir("a")))
show("chdir", lambda: os.chdir("nope"))
show("chdir to a file", lambda: os.chdir("a/ä"))
os.chdir("a")
print(os.listdir("."), os.path.abspath("x") == ROOT + "/a/x")
os.chdir(os.pardir)
for value in (None, 1.5, [], 3):
    show(f"mkdir({value!r})", lambda: os.mkdir(value))
    show(f"rename({value!r})", lambda: os.rename(value, "x"))
for value in (1.5, []):
    show(f"listdir({value!r})", lambda: os.listdir(value))
    show(f"stat({value!r})", lambda: os.stat(value))
for value in ("a\0b", b"a\0b"):
    show("null", lambda: os.stat(value))
    show("null", lambda: open(value))


class Path:
    def __init__(self, path):
        self.path = path

    def __fspath__(self):
        return self.path


show("path object", lambda: sorted(os.listdir(Path(b"a"))) == [os.fsencode("ä")])
show("path object", lambda: os.fspath(Path("x")))
show("path object", lambda: os.fspath(Path(3)))
show("path object", lambda: os.mkdir(Path(3)))
os.chdir("/")
clean(ROOT)
print(os.path.exists(ROOT), os.path.lexists(ROOT))
