# What bytes and bytearray do while they read their source: ask for its length, and be there already.


class Numbers:
    def __iter__(self):
        print('iter')
        return iter([1, 2])

    def __len__(self):
        print('len')
        return 2


b = bytearray(b'old')
print(bytes(Numbers()), bytearray(Numbers()))
b.extend(Numbers())
b[1:2] = Numbers()
print(b)
b.__init__(len(b) for _ in range(3))
print(b)


def changes():
    yield 1
    b.append(7)
    yield 2
    print(b)
    b.clear()
    yield 3
    raise KeyError


for source in changes(), (x for x in (5, 300)), 5.5, 'text', b, iter(b), 3, b'new', [True]:
    try:
        b.__init__(source)
    except Exception as error:
        print(type(error).__name__, error)
    print(b)


class Growing:
    def __index__(self):
        b.append(1)
        return 2


b.__init__([Growing(), 5])
print(b)

with memoryview(b):
    for source in [1], b'':
        try:
            b.__init__(source)
        except BufferError as error:
            print(error, b)

separator = bytearray(b',')


def clearing():
    separator.clear()
    yield b'A'


class Clearing:
    def __buffer__(self, flags):
        separator.clear()


for pieces in clearing(), [Clearing()]:
    try:
        separator.join(pieces)
    except (BufferError, TypeError) as error:
        print(type(error).__name__, error)
print(separator)
