def attempt(f, *args, **kwargs):
    try:
        result = f(*args, **kwargs)
        print(repr(result), type(result).__name__)
    except BaseException as e:
        print(type(e).__name__, e)

class Sequence:
    def __init__(self, *items): self.items = items
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
    def __repr__(self): return 'Sequence()'

for arguments in [(), ('m',), ('m', []), ('m', ()), ('m', 5), (5, [ValueError()]), (None, [ValueError()]), ('m', [1]),
                  ('m', [ValueError(), 5]), ('m', [ValueError]), ('m', {ValueError()}), ('m', iter([ValueError()])),
                  ('m', [KeyboardInterrupt()]), ('m', [ValueError()], 3), ('m', 'ab'), ('m', {1: 2}), ('m', {}),
                  ('m', (ValueError(1), TypeError(2))), ('m', Sequence(ValueError(1))), ('m', Sequence())]:
    attempt(ExceptionGroup, *arguments)
    attempt(BaseExceptionGroup, *arguments)
attempt(ExceptionGroup, message='m', exceptions=[ValueError()])
attempt(ExceptionGroup, 'm', [ValueError()], x=1)

class MyGroup(ExceptionGroup): pass
class MyBase(BaseExceptionGroup): pass
class MyBoth(BaseExceptionGroup, ValueError): pass
for cls in (MyGroup, MyBase, MyBoth):
    attempt(cls, 'm', [KeyboardInterrupt()])
    attempt(cls, 'm', [ValueError()])
print(issubclass(MyBoth, Exception), isinstance(MyBoth('m', [OSError()]), ValueError))

members = [ValueError(1), ExceptionGroup('inner', [TypeError(2)])]
group = ExceptionGroup('outer', members)
print(group.message, group.exceptions, group.args, str(group))
members.append(3)
print(group.exceptions)
for change in (lambda: setattr(group, 'message', 1), lambda: setattr(group, 'exceptions', ()), lambda: delattr(group, 'message')):
    attempt(change)
group.args = ('z', 3)
print(str(group), repr(group), group.message, group.exceptions)

class WithCode(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        self = super().__new__(cls, message, exceptions)
        self.code = code
        return self
    def __init__(self, *args):
        print('init', args)
coded = WithCode('x', [ValueError()], 5)
print(coded.code, coded, coded.args, repr(coded))

class OwnInit(ExceptionGroup):
    def __init__(self, message, exceptions): pass
print(OwnInit('x', [ValueError()]))
class OwnNew(ExceptionGroup):
    def __new__(cls, *args): return super().__new__(cls, 'own', [ValueError(1)])
print(OwnNew('x', 3).args, repr(OwnNew('x', 3)), OwnNew().args, OwnNew().message)

print(ExceptionGroup.__mro__)
print(ExceptionGroup.__bases__, BaseExceptionGroup.__bases__, ExceptionGroup[int], BaseExceptionGroup[int, str])
print(ExceptionGroup('a', [ValueError(1)]).__reduce__())
again = ExceptionGroup('m', [ValueError()])
attempt(again.__init__, 'k', 5)
attempt(again.__init__, x=5)
print(again, repr(again))
