# Generators that become hot while they are suspended, in recursion, and with errors crossing their borders.
def count(n):
    total = 0
    for i in range(n):
        got = yield i
        if got is not None:
            total += got
    return total


gens = [count(500) for _ in range(3)]
for g in gens:
    next(g)
for step in range(499):
    for g in gens:
        g.send(step if step % 2 else step + 0.5)
for g in gens:
    try:
        next(g)
    except StopIteration as e:
        print(e.value)


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
    return n


print(sum(tree(10)), list(tree(3)))


def deep(n):
    if n:
        return (yield from deep(n - 1))
    try:
        got = yield 'bottom'
    except ValueError as e:
        return f'caught {e}'
    finally:
        print('bottom finally')
    return got


g = deep(50)
print(next(g))
try:
    g.throw(ValueError('x'))
except StopIteration as e:
    print(e.value)
g = deep(50)
next(g)
print(g.close(), g.gi_frame)


def risky(n):
    for i in range(n):
        try:
            yield i
        except ZeroDivisionError as e:
            yield f'handled {type(e).__name__}'
        finally:
            if i == n - 1:
                yield 'last words'


def consume(g, when):
    out = []
    try:
        for i, x in enumerate(g):
            if i in when:
                out.append(g.throw(ZeroDivisionError))
            elif i > 390 or i < 2:
                out.append(x)
    except ZeroDivisionError:
        out.append('escaped')
    return out


print(consume(risky(400), {3, 250, 260}))
print(consume(risky(4), {1, 2, 3, 4}))


def stops():
    raise StopIteration('inner')
    yield


try:
    list(stops())
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__))


def bare():
    try:
        raise KeyError('outer')
    except KeyError:
        yield 1
        try:
            raise
        except KeyError as e:
            yield repr(e)
        yield 2


import sys
g = bare()
print(next(g), sys.exception())
try:
    raise ValueError('consumer')
except ValueError:
    print(next(g), repr(sys.exception()))
print(next(g), sys.exception())


class Iter:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration('iter value')
        return self.n

    def send(self, v):
        return ('sent', v)

    def throw(self, *a):
        return ('thrown', a[0] if isinstance(a[0], str) else type(a[0]).__name__)

    def close(self):
        print('Iter.close')


def delegate(it):
    r = yield from it
    return ('result', r)


g = delegate(Iter())
print(next(g), g.send(5), g.throw(ValueError('v')), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
g = delegate(Iter())
next(g)
g.close()
g = delegate([1, 2])
next(g)
try:
    g.send(1)
except AttributeError as e:
    print(e)
g = delegate(iter([1, 2]))
next(g)
try:
    g.throw(KeyError('thrown'))
except KeyError as e:
    print(repr(e))


def running():
    yield next(me)


me = running()
try:
    next(me)
except ValueError as e:
    print(e)
print([list(x for x in range(y)) for y in range(3)], sum(i * j for i in range(20) for j in range(i) if (i + j) % 3))
it = (1 / x for x in (1, 0, 2))
print(next(it))
try:
    next(it)
except ZeroDivisionError as e:
    print(e, next(it, 'exhausted'))
