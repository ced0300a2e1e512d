# Bodies, guards and subjects that yield.
def bodies(x):
    match x:
        case [a, b]:
            got = yield a
            yield b, got
        case {'k': v}:
            try:
                yield v
            finally:
                yield 'finally'
        case 5:
            return 'five'
        case str() as s:
            for c in s:
                yield c
    yield 'end'

for x in ([1, 2], {'k': 3}, 5, 'abc', None):
    print(list(bodies(x)))
g = bodies([1, 2])
print(next(g), g.send('sent'), next(g))

def guards(x):
    match x:
        case [a, b] if (yield 'first guard', a):
            yield 'first', a, b
        case [b, a] if (yield 'second guard', a) and (yield 'more'):
            yield 'second', a, b
        case _ if (yield 'third guard'):
            yield 'third'
        case _:
            yield 'none', x

def drive(gen, answers):
    out = []
    try:
        out.append(next(gen))
        for answer in answers:
            out.append(gen.send(answer))
    except StopIteration:
        out.append('stop')
    return out

print(drive(guards([1, 2]), [True, None]))
print(drive(guards([1, 2]), [False, True, True, None]))
print(drive(guards([1, 2]), [False, True, False, True, None]))
print(drive(guards([1, 2]), [False, False, False, None]))
print(drive(guards(7), [False, None]))

def subject():
    match (yield 'what?'):
        case int(n): yield 'int', n
        case [x, *rest]: yield x, rest
        case {'a': a, **rest}: yield a, rest
        case other: yield 'other', other
for value in (5, [1, 2, 3], {'a': 1, 'b': 2}, 'z'):
    print(drive(subject(), [value, None]))

def loop(items):
    for item in items:
        match item:
            case 0: continue
            case 'stop': break
            case ('sub', *rest):
                total = yield from loop(rest)
                yield 'total', total
            case (x, y) if x < (yield 'limit?'):
                yield 'below', x
            case n:
                yield n
    else:
        return 'complete'
    return 'stopped'

def collect(gen):
    out = []
    try:
        value = next(gen)
        while True:
            out.append(value)
            value = gen.send(3 if value == 'limit?' else None)
    except StopIteration as e:
        return out, e.value
print(collect(loop([1, 0, (1, 2), (4, 5), ('sub', 7, 0, 8), ('sub', 'stop', 9), 3])))
print(collect(loop([1, 'stop', 2])))

def thrown(x):
    match x:
        case [a]:
            try:
                yield a
            except ValueError as e:
                yield 'caught', str(e), a
        case _ if (yield 'guard'):
            yield 'not here'
g = thrown([1])
print(next(g), g.throw(ValueError('in')))
g = thrown(2)
print(next(g))
try:
    g.throw(KeyError('out'))
except KeyError as e:
    print('out of the guard', e)

# The same generator code while it gets hot.
def classify(items):
    for item in items:
        match item:
            case int() if item % 2:
                yield 'odd'
            case int():
                yield 'even'
            case [a, b]:
                yield a
                yield b
            case {'k': v}:
                yield v
counts = {}
for what in classify([1, 2, [3, 4], {'k': 5}, None] * 200):
    counts[what] = counts.get(what, 0) + 1
print(counts)
