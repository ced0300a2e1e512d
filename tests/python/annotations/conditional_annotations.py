# Annotations in a conditional block count only when the statement was reached.
class C:
    always: int
    if True:
        reached: int
    else:
        not_reached: undefined
    for i in []:
        in_loop: undefined
    else:
        in_else: str
    while False:
        never: undefined
    try:
        tried: int
        raise ValueError
        after_raise: undefined
    except ValueError:
        handled: str
    else:
        no_error: undefined
    finally:
        cleanup: bytes
    print(sorted(__conditional_annotations__) if '__conditional_annotations__' in locals() else 'not a name of the class')


print(C.__annotations__)
print(C.__annotate__.__code__.co_freevars)


class Unconditional:
    a: int
    b: str


print(Unconditional.__annotations__, Unconditional.__annotate__.__code__.co_freevars)


class Twice:
    if True:
        x: int
    x: str
    if False:
        x: bytes


print(Twice.__annotations__)


def make(flag):
    class Local:
        if flag:
            yes: flag
        else:
            no: flag

    return Local


print(make(1).__annotations__, make(0).__annotations__)


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return True


class With:
    with Manager():
        before: int
        raise KeyError
        after: undefined


print(With.__annotations__)

# In a module every annotation is conditional, since the module may stop in the middle.
first: int
print(__conditional_annotations__, __annotate__(1))
second: str = 's'
if not second:
    third: undefined
fourth: float
print(__conditional_annotations__)
print(__annotate__(1))
try:
    __annotations__
except NameError as error:
    print(error)
try:
    fifth: int = 1 // 0
except ZeroDivisionError:
    pass
print(__annotate__(1))
print(fourth if 'fourth' in globals() else 'an annotation alone binds nothing')
for target in 'a', 'b':
    looped: int
print(list(__annotate__(1)))
