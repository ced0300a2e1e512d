# Changes of a list while it is sorted are noticed even when they are undone.


def attempt(items, change, **options):
    def key(item):
        change(items)
        return item

    try:
        items.sort(key=key, **options)
        print(items)
    except ValueError as error:
        print(error, items)


attempt([2, 1], lambda items: (items.append(3), items.pop()))
attempt([2, 1], lambda items: items.append(3))
attempt([2, 1], lambda items: items.extend([3]), reverse=True)
attempt([2, 1], lambda items: items.clear())
attempt([2, 1], lambda items: items.insert(0, 5))
attempt([2, 1], lambda items: items.__setitem__(slice(None), [7, 8]))
attempt([2, 1], lambda items: len(items))
attempt([2, 1], lambda items: items.copy())
attempt([2, 1], lambda items: items + [1])


class Less:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        things.append(1)
        things.pop()
        return self.n < other.n


things = [Less(2), Less(1)]
try:
    things.sort()
except ValueError as error:
    print(error, [thing.n for thing in things])
