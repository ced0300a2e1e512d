# An AttributeError while `**mapping` is merged means no mapping, a KeyError with one argument a name given twice.


class Mapping:
    def __init__(self, keys, item):
        self.make_keys = keys
        self.make_item = item

    def keys(self):
        return self.make_keys()

    def __getitem__(self, key):
        return self.make_item(key)


def f(**named):
    return named


def fail(error):
    raise error


for error in (AttributeError('a'), KeyError('k'), KeyError(5), KeyError('k', 2), KeyError(), ValueError('v')):
    for mapping in (Mapping(lambda: fail(error), None), Mapping(lambda: ['x'], lambda key: fail(error))):
        for call in (lambda: f(**mapping), lambda: {**mapping}, lambda: dict(**mapping), lambda: dict(mapping)):
            try:
                print(call())
            except Exception as raised:
                print(type(raised).__name__, raised, repr(raised.__context__))

for call in (
    lambda: f(x=1, **Mapping(lambda: ['x'], print)),
    lambda: f(**{'x': 1}, x=print('x'), y=print('y')),
    lambda: f(**Mapping(lambda: [1, 1], print)),
    lambda: f(**Mapping(lambda: [1, 'y'], print)),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
