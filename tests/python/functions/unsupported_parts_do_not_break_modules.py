# A module with all kinds of syntax in functions that are never called still runs.
def matching(x):
    match x:
        case {'a': [1, *rest], **kw} if rest:
            return kw
        case int(real=r) | str(r):
            return r
        case _:
            return None


async def coroutine(x):
    async with x as y, y:
        async for i in y:
            await i
            print(i)
    return_value = [i async for i in x]


def groups():
    try:
        pass
    except* ValueError as e:
        print(e)


def templates(x):
    return t'{x!r:>5} text'


def aliases():
    type A[T] = list[T]
    return A


def generic[T: int, *Ts, **P](x: T) -> T:
    return x


class Generic[T]:
    def m(self):
        return 'm'


print('reached', matching.__name__, coroutine.__name__, groups.__name__, templates.__name__, aliases.__name__)
