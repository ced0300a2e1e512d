# Whatever `__index__` of a bound raises is replaced.
from itertools import islice


class Faulty:
    def __init__(self, error):
        self.error = error

    def __index__(self):
        raise self.error


for error in TypeError, KeyError, KeyboardInterrupt:
    bound = Faulty(error('mine'))
    for bounds in (bound,), (bound, 2), (0, bound), (0, 1, bound), ('a',), (0, 'a'), (0, 1, 'a'), (2**100,), (0, 1, 0):
        try:
            print(islice([], *bounds))
        except BaseException as caught:
            print(len(bounds), type(caught).__name__, caught, caught.__context__)
