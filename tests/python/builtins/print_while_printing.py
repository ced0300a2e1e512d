# What `__str__` or `__repr__` of an argument prints comes after the arguments before it.
import io
import sys


class Speaks:
    def __init__(self, *words):
        self.words = words

    def __str__(self):
        for word in self.words:
            print(word, end=';')
        return f'str{self.words}'

    def __repr__(self):
        print('repr', *self.words, sep=':')
        return 'R'


class Fails:
    def __str__(self):
        print('fails', Speaks(3))
        raise ValueError


class Writes:
    def __str__(self):
        sys.stdout.write('written,')
        sys.stdout.flush()
        sys.stdout.writelines(['two', ' lines'])
        return 'W'


print('a', Speaks(1), 'b', Speaks(2, 3), end='.\n')
print('é', '😀', Speaks('😀', Speaks(4)), 2.5, None)
print('list', [1, Speaks(1)], {'k': Speaks(5)}, sep=' | ')
print(Speaks(1), Speaks(2))
print('x', Writes(), 'y', Writes())
try:
    print('before', Fails(), 'after')
except ValueError:
    print('ValueError')
try:
    print('😀', 1, Fails(), 'after', sep='-')
except ValueError:
    print('ValueError')
text = io.StringIO()
print('a', Speaks(1), file=text)
print(repr(text.getvalue()))


class Class(io.TextIOWrapper):
    pass


usual = sys.stdout
for kind in io.TextIOWrapper, Class:
    binary = io.BytesIO()
    file = sys.stdout = kind(binary, 'utf-16')
    print('a', Speaks(1), [Speaks(2)], 'c')
    sys.stdout.flush()
    sys.stdout = usual
    print(binary.getvalue().decode('utf-16'))
