# A function of map or filter that raises StopIteration ends the iteration.
def stops(value):
    if value > 1:
        raise StopIteration(3)
    return value + 1


print(list(map(stops, [0, 1, 2, 3])))
print([x for x in map(stops, range(5))])
print(list(filter(stops, [1, 0, 2, 1])))
print(sum(map(stops, [1, 1, 5])))
