e = StopIteration()
print(e.value, e.args)
e = StopIteration(5)
print(e.value, e.args)
e = StopIteration(1, 2)
print(e.value, e.args, str(e))


class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("ignored")


print(list(It()), next(It(), "default"))
