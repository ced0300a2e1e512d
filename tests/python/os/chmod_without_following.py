# Setting the mode of a file, whether or not links are followed.
import os
import tempfile

folder = tempfile.mkdtemp()
file = os.path.join(folder, "file")
link = os.path.join(folder, "link")
open(file, "w").close()
os.symlink("file", link)


def attempt(path, mode, **options):
    try:
        os.chmod(path, mode, **options)
    except OSError as error:
        print(type(error).__name__, error.strerror)
    print(oct(os.stat(file).st_mode))


attempt(file, 0o600, follow_symlinks=False)
attempt(link, 0o640)
attempt(os.path.join(folder, "nothing"), 0o600, follow_symlinks=False)
os.remove(link)
os.remove(file)
os.rmdir(folder)
