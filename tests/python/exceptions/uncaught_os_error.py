def read(path):
    with open(path) as file:
        return file.read()


read("does-not-exist.txt")
