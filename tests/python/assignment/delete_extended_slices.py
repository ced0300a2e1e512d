items = list(range(10))
del items[::2]
print(items)
del items[::-2]
print(items)
items = list(range(10))
del items[2:8:3]
print(items)
items[1:3] = "xyz"
print(items)
items[:0] = [-2, -1]
print(items)
items[len(items):] = ["end"]
print(items)
items[::2] = range(len(items[::2]))
print(items)
items[3:3] = []
items[2:5] = []
print(items)
try:
    items[::2] = [1]
except ValueError as error:
    print(error)
try:
    items[0:2] = 5
except TypeError as error:
    print(error)
