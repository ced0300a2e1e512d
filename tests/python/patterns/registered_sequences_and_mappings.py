# What counts as a sequence or a mapping goes by the class, and subclasses inherit it.
def kind(x):
    match x:
        case [*_]: return 'sequence'
        case {}: return 'mapping'
    return 'neither'

class L(list): pass
class T(tuple): pass
class D(dict): pass
class S(str): pass
class B(bytes): pass
class LD(L): pass
class Duck:
    def __len__(self): return 0
    def __getitem__(self, i): raise IndexError
    def __iter__(self): return iter(())
    def keys(self): return []
    def get(self, key, default=None): return default
for x in (L(), T(), D(), S(), B(), LD(), Duck(), range(1), memoryview(b'ab'),
          vars(L), {}.keys(), {}.items(), {}.values(), set(), frozenset(), '', b'', bytearray(), 1, None, object(), L, int):
    print(type(x).__name__, kind(x))
