class Counter:
    def __init__(self):
        self.count = 0

    def add(self):
        count += 1


class Reader:
    def __init__(self):
        self.lines = []

    def read(self):
        return len(lines)


try:
    Counter().add()
except UnboundLocalError as error:
    print(error)
Reader().read()
