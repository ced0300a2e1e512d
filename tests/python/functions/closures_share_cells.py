def counter():
    count = 0

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def get():
        return count

    return increment, get


inc, get = counter()
inc()
inc(5)
print(get())
other_inc, other_get = counter()
other_inc()
print(get(), other_get())


def outer():
    x = "before"

    def show():
        return x

    first = show()
    x = "after"
    return first, show()


print(outer())
