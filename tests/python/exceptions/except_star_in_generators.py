import sys
def tree():
    return ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [TypeError(2), ValueError(3)]), OSError(4)])

def clauses():
    try:
        yield 'body'
        raise tree()
    except* ValueError as e:
        got = yield repr(e)
        yield got, repr(e), sys.exception() is e
    except* TypeError as e:
        yield 'type', repr(sys.exception())
        raise
    except* OSError:
        yield 'os', repr(sys.exception())
        raise KeyError('new')
    else:
        yield 'else'
    finally:
        yield 'finally', repr(sys.exception())

g = clauses()
print(next(g), next(g), g.send('sent'))
try:
    while True: print(next(g), sys.exception())
except ExceptionGroup as e:
    print(repr(e), [repr(p.__context__) for p in e.exceptions])

def orelse(fail):
    try:
        x = yield 1
        if fail: raise ValueError(x)
    except* ValueError as e:
        yield 'caught', repr(e)
    else:
        y = yield 2
        yield x, y
for fail in (False, True):
    g = orelse(fail)
    print(next(g), g.send('x'), list(g))

def types():
    try:
        raise tree()
    except* (yield 'first type') as e:
        yield repr(e)
    except* (yield 'second type') as e:
        yield repr(e)
        raise
g = types()
print(next(g))
print(g.send(ValueError))
print(next(g))
print(g.send((TypeError, OSError)))
try:
    next(g)
except ExceptionGroup as e:
    print(repr(e))

def thrown():
    try:
        yield 1
    except* ValueError as e:
        try:
            yield repr(e)
        except KeyError as k:
            yield repr(k), repr(k.__context__), repr(sys.exception())
        yield repr(sys.exception())
g = thrown()
print(next(g), g.throw(ValueError('in')), g.throw(KeyError('again')), next(g), list(g))
g = thrown()
print(next(g), g.throw(ExceptionGroup('in', [ValueError(1), OSError(2)])))
try:
    g.throw(RuntimeError('second'))
except ExceptionGroup as e:
    print(repr(e))

def closed():
    try:
        yield 1
    except* ValueError:
        print('not here')
    finally:
        print('closed', repr(sys.exception()))
g = closed()
next(g)
g.close()

def loop():
    for i in range(3):
        try:
            raise ExceptionGroup('g', [ValueError(i), TypeError(i)])
        except* ValueError as e:
            yield 'v', e.exceptions[0].args[0]
        except* TypeError as e:
            yield 't', e.exceptions[0].args[0]
print(list(loop()))
total = 0
for _ in range(150):
    for kind, n in loop():
        total += n
print(total)
