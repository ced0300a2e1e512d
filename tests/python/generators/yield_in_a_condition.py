# Where only the truth of an expression counts, each part is asked for it once, also when there are yields in it.


class Truth:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __bool__(self):
        print('bool', self.name)
        return self.value

    def compare(self, other):
        name = f'{self.name}{other.name}'
        print('compare', name)
        return Truth(name, self.value and other.value)

    __lt__ = __gt__ = compare


def conditions(a, b):
    if a < b < (yield 1):
        print('chain')
    if not a < (yield 2) > b:
        print('negated chain')
    if (a < b < (yield 3)) or not (b and (yield 4)):
        print('or')
    if (a if b < (yield 5) > a else b):
        print('conditional')
    if ((a and b and 2.5) if a else (yield 12)) or (b or not (a and b) or (yield 13)):
        print('conditional without yields')
    while a > b > (yield 6):
        print('loop')
        break
    assert a or b or (a < b < (yield 7)), 'assertion'
    print('value', (a < b < (yield 8)).name, ((a < b < (yield 9)) or a).name)
    print('not', not (a < b < (yield 10)), not (a and (yield 11)))


for values in (True, True), (True, False), (False, True), (False, False):
    for sent in True, False:
        print('---', values, sent)
        a, b = map(Truth, 'ab', values)
        generator = conditions(a, b)
        try:
            print('yields', next(generator))
            while True:
                print('yields', generator.send(Truth('s', sent)))
        except (StopIteration, AssertionError) as error:
            print('ends', error)
