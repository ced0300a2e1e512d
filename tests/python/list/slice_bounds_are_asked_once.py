# __index__ of a slice's bounds runs once, before the new items are read; they are adjusted to the length that the list has then.


class Bound:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print('index', self.value)
        return self.value


def items(values):
    print('items')
    values.clear()
    yield 7
    yield 8


for bounds in (slice(Bound(1), Bound(2)), slice(Bound(-1), None), slice(None, None, Bound(2)), slice(Bound(0), Bound(9), Bound(0))):
    values = [1, 2, 3]
    for new in ([5, 6], items(values), 5):
        try:
            values[bounds] = new
        except (TypeError, ValueError) as error:
            print(error)
        print(values)
