"""Context: __new__ looks at no argument, __init__ at all; methods of several operands name themselves alone."""

from decimal import Context


def show(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


context = Context.__new__(Context, 1, x=2)
print(context.prec)
context.__init__(prec=3, capitals=0)
print(context.prec, context.capitals)
show(lambda: Context(x=1))
show(lambda: Context("a"))
show(lambda: Context(1, 2, 3, 4, 5, 6, 7, 8, 9))


class Plain(Context):
    def __init__(self, *args, **options):
        pass


print(Plain(prec=1).prec)
for name in "add compare create_decimal divmod fma logical_and quantize same_quantum clear_flags canonical".split():
    show(lambda: getattr(context, name)(a=1))
