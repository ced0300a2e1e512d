# Contexts: attributes, flags and traps, the current one, copies and pickles.
import copy
import pickle
from decimal import *

setcontext(DefaultContext)


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(type(error).__name__, error)


print(DefaultContext)
print(BasicContext)
print(ExtendedContext)
for bits in (32, 64, 96, 128, 'a'):
    attempt(IEEEContext, bits)
context = Context(prec=7, rounding=ROUND_UP, Emin=-20, Emax=20, capitals=0, clamp=1, flags=[Inexact], traps=[DivisionByZero])
print(context, context.Etiny(), context.Etop(), context.radix())
for name, value in (('prec', 0), ('prec', 'a'), ('prec', 1.5), ('Emin', 1), ('Emax', -1), ('rounding', 'x'), ('rounding', 3), ('capitals', 2), ('clamp', 5),
                    ('foo', 1), ('traps', {}), ('flags', 5), ('traps', {1: 2}), ('flags', [Inexact]), ('prec', 10**30), ('prec', 12), ('clamp', 0)):
    print(name, value, end=' ')
    attempt(setattr, context, name, value)
attempt(delattr, context, 'prec')
attempt(lambda: context.missing)
for keywords in (dict(prec='a'), dict(foo=1), dict(traps=5), dict(flags=[3]), dict(flags={Inexact: 1}), dict(prec=None, traps=None), dict(flags=[ConversionSyntax])):
    attempt(Context, **keywords)

flags = context.flags
print(flags, len(flags), list(flags) == list(flags.copy()), flags == context.traps, flags == flags.copy(), flags != 3)
attempt(lambda: flags[3])
attempt(flags.__setitem__, 'a', True)
attempt(flags.__delitem__, Inexact)
attempt(hash, flags)
flags[Subnormal] = 5
print(context.flags[Subnormal], context, type(flags).__name__)
context.clear_flags()
context.clear_traps()
print(context, flags)

with localcontext() as inner:
    inner.prec = 5
    print(Decimal(1) / 3, getcontext() is inner)
    with localcontext(ExtendedContext, prec=3, rounding=ROUND_DOWN) as innermost:
        print(Decimal(2) / 3, getcontext())
    print(Decimal(2) / 3)
print(Decimal(1) / 3)
attempt(localcontext, 3)
attempt(localcontext, foo=3)
attempt(localcontext, prec=0)
attempt(setcontext, 3)
setcontext(BasicContext)
print(getcontext() is BasicContext, getcontext())
setcontext(context)
print(getcontext() is context)
for twin in (context.copy(), copy.copy(context), copy.deepcopy(context), pickle.loads(pickle.dumps(context))):
    print(twin is context, repr(twin) == repr(context))
print(context.__reduce__())


class Special(Context):
    pass


special = Special(prec=3)
special.note = 'kept'
print(type(special.copy()).__name__, special.note, special.divide(1, 3))
setcontext(DefaultContext)
