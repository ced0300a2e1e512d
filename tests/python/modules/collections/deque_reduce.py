from _collections import deque


class Named(deque):
    def __init__(self, items=(), maxlen=None):
        deque.__init__(self, items, maxlen)
        self.name = "n"


for d in (deque("ab"), deque("ab", 5), Named("ab"), Named("ab", 3)):
    make, args, state, items = d.__reduce__()
    items = list(items)
    again = make(*args)
    again.extend(items)
    print(make.__name__, args, state, items, again == d, again.maxlen)
    twin = d.__copy__()
    twin.append("c")
    print(type(twin).__name__, twin, d)

it = iter(deque("abcd"))
next(it)
make, (source, skip) = it.__reduce__()
print(make, source, skip, list(make(source, skip)), list(it))
