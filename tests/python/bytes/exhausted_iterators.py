# An iterator that has come to the end stays there, whatever becomes of what it was over.
for make in (iter, reversed):
    data = bytearray(b"ab")
    iterator = make(data)
    print(list(iterator))
    data.extend(b"cdef")
    print(list(iterator), iterator.__length_hint__(), len(iterator.__reduce__()))
    iterator.__setstate__(1)
    print(next(iterator, "end"))

# One that is not quite there sees more.
data = bytearray(b"ab")
iterator = iter(data)
print(next(iterator), next(iterator), iterator.__length_hint__())
data.append(99)
print(next(iterator), next(iterator, "end"))

for source in (b"ab", bytearray(b"ab")):
    for state in (-5, 0, 1, 2, 50):
        iterator = iter(source)
        iterator.__setstate__(state)
        print(iterator.__reduce__()[1:], iterator.__length_hint__(), list(iterator), iterator.__reduce__()[1:])


class Failing:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        raise (IndexError if index == 1 else ValueError)(index)


# Any exception of an item ends `reversed`.
iterator = reversed(Failing())
try:
    next(iterator)
except ValueError as error:
    print(repr(error))
print(iterator.__reduce__()[1:], next(iterator, "end"))
