# Which texts of a subclass of str formatting gives back as they are, and which it makes plain.


class S(str):
    pass


class Shown:
    def __format__(self, spec):
        return S(type(spec).__name__)

    def __str__(self):
        return S('str')

    def __repr__(self):
        return S('repr')


class Formatted(str):
    def __format__(self, spec):
        return S(f'formatted {spec!r}')


x = Shown()
s = S('text')
empty = S('')
formatted = Formatted('f')

for text in '''
f'{s:s}'
f'{s}'
f'{s:}'
f'{s:{empty}}'
f'{s:9}'
f'{empty:s}'
f'{x}'
f'a{x}'
f'{x!s}'
f'{x!r:}'
f'{x!a}'
f'{x!r:>6}'
f'{x:{s}}'
f'{formatted!s}'
f'{formatted}'
f'{2:{S("d")}}'
'{:s}'.format(s)
'{}'.format(s)
'{:s} '.format(s)
'{}{:s}'.format('', s)
'{}{:s}'.format(empty, s)
'{:s}{}'.format(s, '')
'{:s}'.format(empty)
'{}'.format(x)
'{!s}'.format(x)
'{!r}'.format(x)
'{!a}'.format(x)
'{!r:>6}'.format(x)
'{:{}}'.format(x, s)
'{:{}a}'.format(x, s)
'{a}'.format_map({'a': x})
s.format()
S('{}').format(s)
format(x, s)
format(x)
format(2.5, S('.3f'))
'%s' % s
'%s' % x
'%r' % x
'%a' % x
'%s%s' % ('', x)
'%5s' % x
'%s ' % x
'%(a)s' % {'a': x}
str(x)
repr(x)
ascii(x)
''.join([s])
'''.strip().splitlines():
    result = eval(text)
    print(text, type(result).__name__, repr(result))

# Names stay the objects that were given.


def function():
    yield


cls = type(S('Class'), (), {'__qualname__': S('outer.Class')})
plain = type(S('Class'), (), {})
generator = function()
for owner in cls, plain, function, generator:
    print(type(owner.__name__).__name__, owner.__name__, type(owner.__qualname__).__name__, owner.__qualname__)
    owner.__name__ = S('name')
    owner.__qualname__ = S('qualname')
    print(type(owner.__name__).__name__, owner.__name__, type(owner.__qualname__).__name__, owner.__qualname__)
    owner.__name__ = 'name'
    print(type(owner.__name__).__name__, type(owner.__qualname__).__name__)
    owner.__name__ = '𐐀𐐁'
    print(len(owner.__name__), ascii(owner.__name__))

# Splitting gives the very object where the separator cannot be in it.
for text in 'text', '', 'té', 'a,b':
    for separator in ',', 'long separator', '日':
        for split in S.split, S.rsplit, S.partition, S.rpartition:
            print([type(part).__name__ for part in split(S(text), separator)], end=' ')
            if split in (S.split, S.rsplit):
                print([type(part).__name__ for part in split(S(text), separator, 1)], end=' ')
        print(ascii(text), ascii(separator))
print([type(part).__name__ for part in (S('').format(), S('').format_map({}), S('text').format())])
