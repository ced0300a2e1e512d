# Instances of generic classes are copied like others; what code without a module makes has none.
ns = {}
exec("from typing import *\nT = TypeVar('T'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts'); A = TypeAliasType('A', int)", ns)
print([ns[n].__module__ for n in ('T', 'P', 'Ts', 'A')])
import copy
class C[T]:
    def __init__(self): self.x = 1
print(copy.copy(C()).x, copy.copy(C[int]()).__orig_class__.__origin__ is C, C().__reduce_ex__(4)[2])
