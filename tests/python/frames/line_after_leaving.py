# f_lineno of a frame that an exception has left: None after except*, which has no line for it; the place that raised after `with`.


def lines(function):
    try:
        function()
    except BaseException as error:
        entry = error.__traceback__.tb_next
        first = function.__code__.co_firstlineno
        line = entry.tb_frame.f_lineno
        print(function.__name__, entry.tb_lineno - first, None if line is None else line - first, repr(error))


class Manager:
    def __enter__(self):
        pass

    def __exit__(self, *error):
        pass

    async def __aenter__(self):
        pass

    async def __aexit__(self, *error):
        pass


def rest():
    try:
        raise ValueError(1)
    except* TypeError:
        pass


def raised_in_clause():
    try:
        raise ValueError(1)
    except* ValueError:
        raise KeyError(2)


def raised_again():
    try:
        raise ValueError(1)
    except* ValueError:
        raise


def rest_in_with():
    with Manager():
        try:
            raise ValueError(1)
        except* TypeError:
            pass


def rest_before_finally():
    try:
        raise ValueError(1)
    except* TypeError:
        pass
    finally:
        len('')


def rest_before_except():
    try:
        try:
            raise ValueError(1)
        except* TypeError:
            pass
    except KeyError:
        pass


def in_with():
    with Manager(), Manager():
        len('')
        1 / 0


def in_async_with():
    async def run():
        async with Manager():
            1 / 0

    try:
        run().send(None)
    except ZeroDivisionError as error:
        frame = error.__traceback__.tb_next.tb_frame
        print(frame.f_lineno - frame.f_code.co_firstlineno)
        raise


def generator():
    def items():
        try:
            yield 1
            raise ValueError(2)
        except* TypeError:
            pass

    try:
        list(items())
    except ValueError as error:
        print(error.__traceback__.tb_next.tb_frame.f_lineno)
        raise


for each in (
    rest,
    raised_in_clause,
    raised_again,
    rest_in_with,
    rest_before_finally,
    rest_before_except,
    in_with,
    in_async_with,
    generator,
):
    lines(each)
