# The value of the StopIteration with which iterators end: those that pass it on, and those that drop it.
import itertools


class Ends:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration('end')


def ends(*args):
    raise StopIteration('called')


for text in '''
enumerate(Ends())
map(str, Ends())
map(ends, [1])
map(ends, [], Ends(), strict=True)
map(ends, Ends(), Ends(), strict=True)
filter(None, Ends())
zip(Ends())
zip([], Ends(), strict=True)
iter(ends, 1)
itertools.chain(Ends())
itertools.chain.from_iterable(Ends())
itertools.islice(Ends(), 3)
itertools.cycle(Ends())
itertools.zip_longest(Ends(), [])
itertools.groupby(Ends())
itertools.groupby([1], ends)
itertools.batched(Ends(), 2)
itertools.tee(Ends())[0]
itertools.pairwise(Ends())
itertools.compress(Ends(), [])
itertools.takewhile(ends, [1])
'''.strip().splitlines():
    try:
        next(eval(text))
    except StopIteration as error:
        print(text, error.value)
    print(next(eval(text), 'default'))


class Sequence:
    def __len__(self):
        print('len')
        return 2

    def __getitem__(self, index):
        return index


for fill in list, tuple, bytes, sorted, lambda x: [*x], lambda x: [].extend(x):
    print(fill(reversed(Sequence())))
