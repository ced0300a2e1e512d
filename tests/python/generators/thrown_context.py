# The context of what is thrown in is what the generator itself is handling there.


def chain(error):
    parts = []
    while error is not None:
        parts.append(repr(error))
        error = error.__context__
    return " < ".join(parts)


def plain():
    yield 1
    yield 2


def handling():
    try:
        raise ValueError("in the generator")
    except ValueError:
        yield 1


def finishing():
    try:
        raise ValueError("in the generator")
    finally:
        yield 1


def delegating(inner):
    try:
        raise OSError("in the outer")
    except OSError:
        yield from inner


def show(generator):
    next(generator)
    try:
        try:
            raise LookupError("in the caller")
        except LookupError:
            generator.throw(KeyError("thrown"))
    except KeyError as error:
        print(chain(error))


show(plain())
show(handling())
show(finishing())
show(delegating(plain()))
show(delegating(handling()))
show(delegating(iter([1])))


def raises():
    yield 1
    raise KeyError("raised inside")


def resume_in_handler(generator):
    next(generator)
    try:
        try:
            raise LookupError("in the caller")
        except LookupError:
            next(generator)
    except KeyError as error:
        print(chain(error))


resume_in_handler(raises())
resume_in_handler(delegating(raises()))


def exits():
    try:
        yield
    except GeneratorExit as exit:
        print("exit:", chain(exit))
        raise


g = exits()
next(g)
try:
    raise LookupError("in the caller")
except LookupError:
    g.close()


def catches_and_raises():
    try:
        yield 1
    except KeyError:
        raise TypeError("new one")


g = catches_and_raises()
next(g)
try:
    g.throw(KeyError("thrown"))
except TypeError as error:
    print(chain(error))

g = delegating(catches_and_raises())
next(g)
try:
    g.throw(KeyError("thrown"))
except TypeError as error:
    print(chain(error))


# An exception that already has a context of its own.
g = handling()
next(g)
own = KeyError("with a context")
own.__context__ = IndexError("its own")
try:
    g.throw(own)
except KeyError as error:
    print(chain(error))
g = plain()
next(g)
own = KeyError("with a context")
own.__context__ = IndexError("its own")
try:
    g.throw(own)
except KeyError as error:
    print(chain(error))
