class Stream:
    def __iter__(self):
        return self

    def __next__(self):
        return self.read()

    def read(self):
        raise EOFError("stream ended")


for line in Stream():
    print(line)
