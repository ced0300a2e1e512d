def read(path):
    with open(path) as file:
        return file.read()


try:
    read("does-not-exist.txt")
except OSError as error:
    print(type(error).__name__, error.filename, error.strerror)
raise FileNotFoundError("no such file as " + repr("x.txt"))
