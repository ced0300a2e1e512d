# What stands before a starred element is in the set before a later yield; without one all elements wait for the last.


class Element:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        print('hash', self.n)
        return self.n

    def __eq__(self, other):
        return self.n == other.n


def several(n):
    print('first of', n)
    yield Element(n)
    print('second of', n)
    yield Element(n + 1)


def show(elements):
    print(sorted(element.n for element in elements))


def displays():
    show({Element(1), Element(2), (yield 1)})
    show({Element(1), *several(2), (yield 2), Element(5)})
    show({Element(1), *(yield 3), Element(2)})
    show({*several(1), Element(3), *(yield 4), *several(5), (yield 5), Element(7)})
    show({(yield 6), *several(1)})
    show({Element(1), *{Element(1)}, *{Element(2): 1}, *[Element(3)], *several(4)})


generator = displays()
print('yields', next(generator))
for sent in Element(9), Element(9), [Element(9)], [Element(9)], Element(8), Element(9):
    try:
        print('yields', generator.send(sent))
    except StopIteration:
        print('ends')
