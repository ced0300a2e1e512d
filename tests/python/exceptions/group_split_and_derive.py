def attempt(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)

def tree():
    return ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [TypeError(2), KeyError(3)]), OSError(4)])

class SubTuple(tuple): pass
for condition in (ValueError, (ValueError, KeyError), LookupError, Exception, ExceptionGroup, RuntimeError, (), BaseException,
                  lambda e: isinstance(e, (TypeError, OSError)), lambda e: 0, lambda e: 'yes',
                  lambda e: getattr(e, 'message', None) == 'inner'):
    group = tree()
    match, rest = group.split(condition)
    print(repr(match), '|', repr(rest), '|', repr(group.subgroup(condition)), match is group)

group = tree()
for condition in (5, int, (ValueError, int), [ValueError], None, SubTuple((ValueError,)), 'ValueError', type):
    attempt(lambda: group.split(condition))
    attempt(lambda: group.subgroup(condition))
attempt(lambda: group.split(lambda e: 1 / 0))
attempt(lambda: group.split())
attempt(lambda: group.subgroup(ValueError, TypeError))
attempt(lambda: group.derive())
attempt(lambda: group.derive(5))
attempt(lambda: group.derive([]))
attempt(lambda: repr(group.derive([KeyboardInterrupt()])))
attempt(lambda: repr(group.derive((ValueError(),))))

# Parts share traceback, context, cause; the notes are copied.
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        group = tree()
        group.add_note('note')
        raise group from KeyError('cause')
except ExceptionGroup as caught:
    for part in caught.split((ValueError, KeyError)):
        print(part.__traceback__ is caught.__traceback__, part.__context__ is caught.__context__,
              part.__cause__ is caught.__cause__, part.__suppress_context__, part.__notes__, part.__notes__ is caught.__notes__)
        inner = next(e for e in part.exceptions if isinstance(e, ExceptionGroup))
        print(inner.__traceback__, inner.__context__, inner.__cause__, inner.__suppress_context__, hasattr(inner, '__notes__'))
    caught.__notes__ = ('a', 'tuple')
    print(caught.split(ValueError)[0].__notes__)
    caught.__notes__ = 5
    print(hasattr(caught.split(ValueError)[0], '__notes__'))
    print(caught.split(OSError)[1].exceptions[0] is caught.exceptions[0])
    print(ExceptionGroup('x', [ValueError()]).split(TypeError)[1].__suppress_context__)

# A class that wants its groups to stay of its class derives them itself.
class Coded(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        self = super().__new__(cls, message, exceptions)
        self.code = code
        return self
    def derive(self, exceptions):
        print('derive', self.code, exceptions)
        return Coded(self.message, exceptions, self.code + 1)
coded = Coded('a', [ValueError(1), Coded('b', [TypeError(2), ValueError(3)], 10)], 100)
match, rest = coded.split(ValueError)
print(match.code, rest.code, match.exceptions[1].code)
print(coded.subgroup(TypeError).code)
print(coded.split(Exception)[0] is coded)

class Lost(ExceptionGroup): pass
print([type(part).__name__ for part in Lost('m', [ValueError(), TypeError()]).split(ValueError)])
class BadResult(ExceptionGroup):
    result = 5
    def derive(self, exceptions): return self.result
attempt(lambda: BadResult('x', [ValueError(), TypeError()]).split(ValueError))
BadResult.result = ValueError()
attempt(lambda: BadResult('x', [ValueError(), TypeError()]).subgroup(ValueError))

deep = ValueError('leaf')
for i in range(100):
    deep = ExceptionGroup(str(i), [deep, TypeError(i)])
count = 0
part = deep.subgroup(ValueError)
while isinstance(part, ExceptionGroup):
    count += 1
    part, = part.exceptions
print(count, repr(part))
