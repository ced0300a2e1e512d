# A raise that a statement of the same function takes: through blocks, loops, with, match, finally and handlers.
import sys
import traceback


class Manager:
    def __init__(self, name, swallows=False):
        self.name = name
        self.swallows = swallows

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        print("exit", self.name, kind and kind.__name__, error, trace and trace.tb_lineno - START)
        return self.swallows


START = 0


def lines(error):
    result = []
    while error is not None:
        entries = traceback.extract_tb(error.__traceback__)
        result.append((str(error), [(entry.name, entry.lineno - START) for entry in entries]))
        error = error.__context__
    return result


def nested(i):
    try:
        for n in range(5):
            if n == i:
                while True:
                    match n:
                        case 0:
                            raise ValueError(n)
                        case 1:
                            with Manager("a"):
                                raise KeyError(n)
                        case 2:
                            with Manager("b", True):
                                raise KeyError(n)
                            break
                        case 3:
                            try:
                                raise IndexError(n)
                            finally:
                                print("finally")
                        case _:
                            try:
                                raise TypeError(n)
                            except KeyError:
                                print("never")
                            else:
                                print("never")
    except (ValueError, LookupError) as error:
        print(type(error).__name__, lines(error), sys.exception() is error)
    else:
        print("else")
    finally:
        print("end", sys.exception())


def handlers():
    try:
        try:
            raise ValueError("first")
        except ValueError as error:
            raise KeyError("second") from error
        finally:
            print("inner", sys.exception())
    except KeyError as error:
        print(lines(error), repr(error.__cause__))
    try:
        try:
            raise ValueError("third")
        except ValueError:
            raise
    except ValueError as error:
        print(lines(error))
    try:
        try:
            raise ValueError("fourth")
        finally:
            raise TypeError("fifth")
    except TypeError as error:
        print(lines(error))
    try:
        try:
            raise ValueError
        except ValueError:
            pass
        else:
            print("never")
        raise NameError("sixth")
    except NameError as error:
        print(lines(error))
    try:
        try:
            pass
        except ValueError:
            pass
        else:
            raise OSError("seventh")
        finally:
            print("inner", sys.exception())
    except OSError as error:
        print(lines(error))


def returns():
    while True:
        try:
            raise ValueError
        finally:
            return "returned"


def breaks():
    for i in range(3):
        try:
            raise ValueError
        finally:
            break
    for j in range(3):
        try:
            raise ValueError
        except ValueError:
            continue
        finally:
            i += 1
    return i, j


def leaves(n):
    try:
        with Manager("leaving"):
            if n:
                raise ValueError("leaves")
    except KeyError:
        print("never")
    finally:
        print("finally", repr(sys.exception()))


def groups():
    try:
        try:
            raise ExceptionGroup("group", [ValueError(1), KeyError(2)])
        except* ValueError as error:
            raise TypeError("of a star handler")
        finally:
            print("finally", type(sys.exception()).__name__)
    except BaseException as error:
        print(repr(error))


def not_exceptions():
    for value in (3, int, None, "text"):
        try:
            raise value
        except TypeError as error:
            print(error, lines(error)[0][1])
    try:
        raise ValueError from 3
    except TypeError as error:
        print(error)
    try:
        raise
    except RuntimeError as error:
        print(error)


def generator():
    try:
        yield 1
        try:
            raise ValueError("inner")
        except KeyError:
            print("never")
    except ValueError as error:
        yield lines(error)
    try:
        raise KeyError
    except KeyError:
        yield 2
    finally:
        yield 3


class Body:
    try:
        raise ValueError("class")
    except ValueError as error:
        print(error)


def main():
    for i in range(5):
        try:
            nested(i)
        except TypeError as error:
            print("out", lines(error))
    handlers()
    print(returns(), breaks(), list(generator()))
    for n in (0, 1):
        try:
            leaves(n)
        except ValueError as error:
            print(lines(error))
    groups()
    not_exceptions()


for _ in range(3):
    main()
try:
    with Manager("module"):
        raise ValueError("module")
finally:
    print("module", repr(sys.exception()))
