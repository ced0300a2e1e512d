# A function's annotations are evaluated by `__annotate__` when they are first asked for, and kept.
calls = []


def note(value):
    calls.append(value)
    return value


def f(a: note(1), b: note(2) = 0, /, c: note(3) = 0, *args: note(4), d: note(5), e=9, **kwargs: note(6)) -> note(7): ...


print(calls)
print(f.__annotations__)
print(calls)
print(f.__annotations__ is f.__annotations__, calls)
print(f.__annotate__(1) == f.__annotations__, f.__annotate__(1) is f.__annotations__, calls)


def plain(a, b): ...


print(plain.__annotate__, plain.__annotations__, plain.__annotations__ is plain.__annotations__)
plain.__annotations__['x'] = int
print(plain.__annotations__)


def later(x: Later) -> list[Later]: ...


try:
    later.__annotations__
except NameError as error:
    print(error)
Later = 'now'
print(later.__annotations__)
del Later
print(later.__annotations__)

# The annotate function itself.
annotate = f.__annotate__
print(annotate.__name__, annotate.__qualname__, annotate.__module__, annotate.__doc__, annotate.__defaults__)
print(annotate.__code__.co_varnames, annotate.__code__.co_argcount, annotate.__code__.co_posonlyargcount)
print(annotate.__annotate__, annotate.__annotations__, annotate.__closure__)
print((lambda x: x).__annotate__, (lambda x: x).__annotations__)


def outer():
    name = 'local'

    def inner(x: name, y: type(name)): ...

    return inner


inner = outer()
print(inner.__annotate__.__qualname__, inner.__annotations__, inner.__annotate__.__code__.co_freevars)


# Formats that the compiler's function does not know.
def refuse(call):
    try:
        print(call())
    except (NotImplementedError, TypeError) as error:
        print(type(error).__name__, error)


refuse(lambda: later.__annotate__(3))
refuse(lambda: later.__annotate__(4))
refuse(lambda: later.__annotate__(2.5))
refuse(lambda: later.__annotate__('1'))
refuse(lambda: later.__annotate__())
refuse(lambda: later.__annotate__(1, 2))
refuse(lambda: later.__annotate__(format=1))
refuse(lambda: plain.__annotate__(1))
Later = 5
refuse(lambda: later.__annotate__(True))
refuse(lambda: later.__annotate__(2))
refuse(lambda: later.__annotate__(-1))


# A default sees the name before, the annotation after.
def order(a: note('annotation') = note('default')): ...


print(calls[-1], order.__annotations__, calls[-1])


def star(*args: *tuple[int, str]): ...


print(star.__annotations__)


def not_one(*args: *(1, 2)): ...


try:
    not_one.__annotations__
except ValueError as error:
    print(error)
