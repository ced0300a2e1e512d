# `x *= sequence` repeats the sequence only when x's type has no place for methods of sequences: each class has, and so have dict and set.


def multiply(x, y):
    for form in ('x *= y', 'x = x * y'):
        names = {'x': x, 'y': y}
        try:
            exec(form, names)
            print(form, repr(names['x']))
        except TypeError as error:
            print(form, error)


class Plain:
    pass


class Whole(int):
    pass


class Real(float):
    pass


class Text(str):
    pass


for left in (2, Whole(2), Plain(), Real(1), 1.5, None, {}, {1}, {}.keys(), {}.values(), range(2), memoryview(b''), len, int, 'a', [1]):
    print(type(left).__name__)
    multiply(left, 'ab')
    multiply(left, [1])
    multiply(left, Text('t'))
