# The StopIteration that carries a returned value, or an item of an asynchronous generator, has no context; one without a value has.


def returning(value):
    yield 1
    return value


def catching():
    try:
        yield 1
    except KeyError:
        return 7


class Step:
    def __await__(self):
        return returning(5)


async def plain(value):
    return value


async def awaiting():
    return await Step()


async def items():
    yield 1
    yield None
    try:
        yield 3
    except KeyError:
        yield 9


async def nothing():
    if False:
        yield


class Ending:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration(77)


def delegating():
    return (yield from Ending())


def started(iterator):
    next(iterator)
    return iterator


def show(label, step):
    try:
        print(label, 'gave', step())
    except StopIteration as error:
        print(label, error.args, error.value, repr(error.__context__))


def steps():
    for value in (5, (1, 2), KeyError(3), False, None):
        yield f'next {value!r}', lambda: next(started(returning(value)))
        yield f'send {value!r}', lambda: started(returning(value)).send(None)
        yield f'coroutine {value!r}', lambda: plain(value).send(None)
        yield f'its iterator {value!r}', lambda: next(plain(value).__await__())
    yield 'throw', lambda: started(catching()).throw(KeyError)
    yield 'awaiting', lambda: started(awaiting().__await__()).send(None)
    yield 'delegating', lambda: next(delegating())
    generator = items()
    yield 'item', lambda: generator.__anext__().send(None)
    yield 'item None', lambda: generator.asend(None).send(None)
    yield 'item by next', lambda: next(generator.asend(None))
    yield 'item by throw', lambda: generator.athrow(KeyError).send(None)
    yield 'closed', lambda: generator.aclose().send(None)
    yield 'default', lambda: anext(nothing(), 44).send(None)
    yield 'default None', lambda: anext(nothing(), None).send(None)
    first = items()
    yield 'item before default', lambda: anext(first, 44).send(None)
    yield 'None before default', lambda: next(anext(first, 44))
    yield 'end of a list', lambda: next(iter([]))


try:
    unknown
except NameError:
    for label, step in steps():
        show(label, step)
