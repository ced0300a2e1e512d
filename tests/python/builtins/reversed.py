print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1, 2))), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})), "".join(reversed("hello")), type(reversed([])).__name__, type(reversed(())).__name__, next(reversed([1, 9])))


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


class Rev:
    def __reversed__(self):
        return iter("custom")


print(list(reversed(Seq())), list(reversed(Rev())))
for bad in (lambda: reversed(5), lambda: reversed({1}), lambda: reversed(iter([1])), lambda: reversed(), lambda: reversed(None), lambda: reversed(x for x in ())):
    try:
        bad()
    except TypeError as error:
        print(error)
a = [1, 2, 3]
r = reversed(a)
a.append(4)
print(list(r), a[::-1] == list(reversed(a)))
