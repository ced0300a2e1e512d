count = 0
items = []


def increment():
    global count
    count += 1
    items.append(count)


def define():
    global created, Klass, func, imported
    created = "created"

    class Klass:
        pass

    def func():
        return "func"

    import sys as imported
    for created in "xyz":
        pass


for _ in range(3):
    increment()
define()
print(count, items, created, Klass.__qualname__, func(), func.__qualname__, imported.__name__)


def delete():
    global created
    del created


delete()
print("created" in globals())


def shadow():
    count = "local"

    def inner():
        global count
        count = "set by inner"
        return count

    return inner(), count


print(shadow(), count)


def reads():
    def writer():
        global fresh
        fresh = 1
    writer()
    return fresh


print(reads())
