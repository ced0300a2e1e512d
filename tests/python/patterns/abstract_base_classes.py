# Classes that derive from, or are registered with, collections.abc.Sequence and Mapping match as such.
import collections
import collections.abc

def kind(x):
    match x:
        case [*items]: return f'sequence {items}'
        case {'k': v, **rest}: return f'mapping {v} {rest}'
        case {}: return 'mapping'
    return 'neither'

class MySequence(collections.abc.Sequence):
    def __getitem__(self, i): return [1, 2, 3][i]
    def __len__(self): return 3
class MyMapping(collections.abc.Mapping):
    def __getitem__(self, key): return {'k': 1, 'l': 2}[key]
    def __iter__(self): return iter(['k', 'l'])
    def __len__(self): return 2
class SubSequence(MySequence): pass
class SubMapping(MyMapping): pass
class MySet(collections.abc.Set):
    def __contains__(self, x): return False
    def __iter__(self): return iter(())
    def __len__(self): return 0
for x in (MySequence(), MyMapping(), SubSequence(), SubMapping(), MySet(), collections.deque([1, 2]), collections.UserList([1]),
          collections.UserDict(k=1), collections.UserString('ab'), collections.OrderedDict(k=1, m=2), collections.Counter('k'),
          collections.defaultdict(int), collections.ChainMap({'k': 1}), collections.namedtuple('N', 'a b')(1, 2)):
    print(type(x).__name__, kind(x))

class Registered:
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i
class Child(Registered): pass
class RegisteredMapping:
    def __len__(self): return 1
    def get(self, key, default=None): return {'k': 5}.get(key, default)
    def keys(self): return ['k']
    def __getitem__(self, key): return 5
for x in (Registered(), Child(), RegisteredMapping()):
    print(type(x).__name__, kind(x))
collections.abc.Sequence.register(Registered)
collections.abc.MutableMapping.register(RegisteredMapping)
class Later(Registered): pass
for x in (Registered(), Child(), Later(), RegisteredMapping()):
    print(type(x).__name__, kind(x))

# Only one of the two: what comes first.
class Both(collections.abc.Sequence, collections.abc.Mapping):
    def __getitem__(self, i): raise IndexError
    def __len__(self): return 0
print(kind(Both()))
class BothReversed(collections.abc.Mapping, collections.abc.Sequence):
    def __getitem__(self, i): raise IndexError
    def __len__(self): return 0
    def __iter__(self): return iter(())
print(kind(BothReversed()))
for cls in (str, bytes, bytearray):
    class Sub(cls, collections.abc.Sequence): pass
    print(cls.__name__, kind(cls()), kind(Sub()))

class Custom(collections.abc.Mapping):
    def __init__(self): self.asked = []
    def __getitem__(self, key):
        self.asked.append(key)
        raise KeyError(key)
    def __iter__(self): return iter(())
    def __len__(self): return 5
custom = Custom()
match custom:
    case {'a': _, 'b': _}: print('wrong')
    case {'c': _}: print('wrong')
    case _: print(custom.asked)
