# Chains of contexts and causes, bare raise, suppressing exits and recursion limits, repeated until all sites are hot.
import sys


class Manager:
    def __init__(self, suppress=False, fail=False):
        self.suppress, self.fail = suppress, fail

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        if self.fail:
            raise KeyError('exit')
        return self.suppress


def chain(e):
    out = []
    while e is not None:
        out.append(f'{type(e).__name__}({e}){"!" if e.__suppress_context__ else ""}{"<-" + repr(e.__cause__) if e.__cause__ else ""}')
        e = e.__context__
    return out


def layers(i):
    try:
        try:
            try:
                raise ValueError('one')
            except ValueError:
                if i % 3 == 0:
                    raise
                if i % 3 == 1:
                    raise KeyError('two') from None
                raise IndexError('three') from TypeError('cause')
        finally:
            try:
                {}['inner']
            except KeyError:
                pass
    except Exception as e:
        try:
            raise RuntimeError('last')
        except RuntimeError as last:
            return chain(last)


def withs(i):
    log = []
    for _ in range(2):
        with Manager(i % 2 == 0), Manager(False, i % 5 == 0):
            log.append('in')
            if i % 3 == 0:
                continue
            if i % 3 == 1:
                break
            raise ValueError('body')
        log.append('after')
    else:
        log.append('else')
    return log


def attempt(f, *a):
    try:
        return f(*a)
    except Exception as e:
        return chain(e)


for i in range(300):
    r, w = layers(i), attempt(withs, i)
    if i < 3:
        print(r)
    if i >= 270:
        print(i % 30, w)
print(sys.exception())


def depth(n):
    return n if n == 0 else 1 + depth(n - 1)


def forever(n):
    return forever(n + 1)


for i in range(3):
    try:
        forever(0)
    except RecursionError as e:
        print(e, depth(100))
sys.setrecursionlimit(5000)
print(depth(4000))
sys.setrecursionlimit(1000)
try:
    depth(4000)
except RecursionError as e:
    print(e)


def bare():
    raise


try:
    bare()
except RuntimeError as e:
    print(e)
for value in (1, int, 'x', None):
    try:
        raise value
    except TypeError as e:
        print(e)
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as e:
    print(e, chain(e))


def name_unbound():
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        e
    except UnboundLocalError as x:
        return str(x)


print([name_unbound() for _ in range(100)][-1])


def many_errors(n):
    kinds = {}
    for i in range(n):
        try:
            if i % 4 == 0:
                int('x')
            elif i % 4 == 1:
                [][i]
            elif i % 4 == 2:
                None.attr
            else:
                continue
        except (IndexError, AttributeError) as e:
            kinds[type(e).__name__] = kinds.get(type(e).__name__, 0) + 1
        except ValueError:
            kinds['v'] = kinds.get('v', 0) + 1
        else:
            kinds['else'] = 1
        finally:
            kinds['finally'] = kinds.get('finally', 0) + 1
    return kinds


print(many_errors(2000))
