# What objects that lack or break a protocol get to hear.


def run(function):
    coroutine = function()
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        print("returned", stop.value)
    except Exception as error:
        print(type(error).__name__, error, "| cause", repr(error.__cause__), "| context", repr(error.__context__))
    finally:
        coroutine.close()


pending = []


async def pend():
    return 1


def make_pending():
    coroutine = pend()
    pending.append(coroutine)
    return coroutine


@run
async def await_int():
    await 5


@run
async def await_none():
    await None


@run
async def await_generator():
    await (x for x in [])


class NoneAwait:
    __await__ = None


@run
async def await_none_method():
    await NoneAwait()


class ReturnsInt:
    def __await__(self):
        return 5


@run
async def await_returns_int():
    await ReturnsInt()


class ReturnsCoroutine:
    def __await__(self):
        return make_pending()


@run
async def await_returns_coroutine():
    await ReturnsCoroutine()


class ReturnsList:
    def __await__(self):
        return [1]


@run
async def await_returns_list():
    await ReturnsList()


class RaisesInAwait:
    def __await__(self):
        raise LookupError("in __await__")


@run
async def await_raises():
    await RaisesInAwait()


@run
async def for_int():
    async for x in 5:
        pass


class AiterInt:
    def __aiter__(self):
        return 5


@run
async def for_aiter_int():
    async for x in AiterInt():
        pass


class AiterCoroutine:
    def __aiter__(self):
        return make_pending()


@run
async def for_aiter_coroutine():
    async for x in AiterCoroutine():
        pass


class AnextInt:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


@run
async def for_anext_int():
    async for x in AnextInt():
        pass


class AnextRaises(AnextInt):
    def __anext__(self):
        raise LookupError("in __anext__")


@run
async def for_anext_raises():
    async for x in AnextRaises():
        pass


class AnextBadAwait(AnextInt):
    def __anext__(self):
        return ReturnsInt()


@run
async def for_anext_bad_await():
    async for x in AnextBadAwait():
        pass


class NoneAiter(AnextInt):
    __aiter__ = None


@run
async def for_none_aiter():
    async for x in NoneAiter():
        pass


@run
async def with_int():
    async with 5:
        pass


class OnlyExit:
    async def __aexit__(self, *info):
        pass


@run
async def with_only_exit():
    async with OnlyExit():
        pass


class OnlyEnter:
    async def __aenter__(self):
        pass


@run
async def with_only_enter():
    async with OnlyEnter():
        pass


class Sync:
    def __enter__(self):
        pass

    def __exit__(self, *info):
        pass


@run
async def with_sync():
    async with Sync():
        pass


class Async:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *info):
        pass


@run
async def sync_with_async():
    with Async():
        pass


class EnterInt(Async):
    def __aenter__(self):
        return 5


@run
async def with_enter_int():
    async with EnterInt():
        pass


class ExitInt(Async):
    def __aexit__(self, *info):
        return 5


@run
async def with_exit_int():
    async with ExitInt():
        pass


@run
async def with_exit_int_raising():
    async with ExitInt():
        raise KeyError("body")


class NoneEnter(Async):
    __aenter__ = None


@run
async def with_none_enter():
    async with NoneEnter():
        pass


for coroutine in pending:
    coroutine.close()

for attempt in (lambda c: iter(c), lambda c: next(c), lambda c: list(c), lambda c: [*c], lambda c: [x for x in c]):
    coroutine = pend()
    try:
        attempt(coroutine)
    except TypeError as error:
        print(error)
    coroutine.close()


def yields_from(coroutine):
    yield from coroutine


coroutine = pend()
try:
    next(yields_from(coroutine))
except TypeError as error:
    print(error)
coroutine.close()
