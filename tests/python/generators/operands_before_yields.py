# What has been merged, walked through and asked for its truth before a yield or await stays so, and nothing is asked twice.


class Told:
    def __init__(self, name, truth=True):
        self.name = name
        self.truth = truth

    def __repr__(self):
        return self.name

    def __bool__(self):
        print('bool', self.name)
        return self.truth

    def __iter__(self):
        print('iter', self.name)
        return iter((1, 2))

    def keys(self):
        print('keys', self.name)
        return ['k', 'z']

    def __getitem__(self, key):
        print('item', self.name, key)
        return key


def f(*args, **named):
    print('f', args, named)


a, b = Told('a'), Told('b')
no = Told('no', False)


def dicts():
    print({**a, 'x': (yield 1)})
    print({'w': 1, **a, 'x': 2, **(yield 2), 'y': (yield 3)})
    print({**{}, (yield 4): 5, **a})


def calls():
    f(x=1, **a, y=(yield 1))
    f(*a, y=(yield 2))
    f(*a, **b, y=(yield 3), x=4)
    f(0, *a, *b, **{'p': 1}, **{'q': (yield 4)}, r=(yield 5))
    f(**{'p': (yield 6)}, q=1, **a, r=(yield 7))


def conflicts():
    for call in (
        lambda: f(k=1, **a),
        lambda: f(**a, k=print('k'), m=print('m')),
        lambda: f(**a, **b),
        lambda: f(**{1: 2}, **{1: 3}),
    ):
        try:
            call()
        except TypeError as error:
            print(error)
    try:
        f(**a, k=1, x=(yield 1))
    except TypeError as error:
        print(error)
    try:
        f(k=1, **a, x=(yield 2))
    except TypeError as error:
        print(error)


def tests():
    if (a or b) or (yield 1):
        print('if')
    if (no or a) and (no or b) and not (no and (yield 2)):
        print('and not')
    if (a and b) or (yield 3):
        print('mixed')
    while (no or a) and ((yield 4) or a):
        print('while')
        break
    assert (no or a) or (yield 5), 'message'
    print((no or a) or (yield 6), (no and a) or (yield 7), (a or b) and (yield 8))
    print('chosen' if (no or a if (no or b) else (yield 9)) else 'not chosen')
    match 1:
        case 1 if (no or a) or (yield 10):
            print('guard')


def run(generator):
    print('===', generator.__name__)
    sent = None
    while True:
        try:
            sent = generator.send({'sent': sent} if sent else None)
            print('yields', sent)
        except StopIteration:
            return


for each in (dicts, calls, conflicts, tests):
    run(each())
