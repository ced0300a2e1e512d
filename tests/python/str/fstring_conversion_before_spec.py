# A replacement field converts its value before it evaluates the format specification.


class Told:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        print('repr', self.name)
        return self.name

    def __str__(self):
        print('str', self.name)
        return self.name


a, width = Told('a'), Told('7')
print(f'{a!s:{width}}|{a!r:>{width}}|{a!a:{width}s}|{a!s:>3}')


def generator():
    print(f'{a!s:{(yield)}}|{(yield)!r:{width}}|{a!r:>{(yield)}}')


steps = generator()
next(steps)
steps.send(5)
steps.send(a)
try:
    steps.send(6)
except StopIteration:
    pass
