# Which overridden methods of subclasses of built-in types CPython calls, and which it does not.
from _spies import *

Int, Float, Complex, Str, Bytes, List, Tuple, Dict, Set, Frozenset = map(
    SPIES.get, (int, float, complex, str, bytes, list, tuple, dict, set, frozenset)
)
for text in '''
complex(Float(2), Float(1.5))
complex(Int(2), imag=Float(1.5))
complex(Complex(1, 2))
complex(Complex(1, 2), [])
complex(real=Complex(1, 2))
format(Int(3), 'e')
format(Int(3), 'd')
format(Float(3), 'e')
{1: 2}.keys() < Set({1})
{1: 2}.keys() == Frozenset({1})
{1: 2}.keys().isdisjoint(Set({1, 3}))
{1: 2}.keys().isdisjoint(List([1, 3]))
Dict(a=1).keys() ^ {1}
Dict(a=1).keys() | [2]
Dict(a=1).keys() - Dict(a=1).keys()
Frozenset({1, 2}).isdisjoint(Set({1, 2}))
{1}.isdisjoint({2})
{1}.difference(Dict({1: 2}), List())
{1}.difference(Set({1}))
{1}.union(Dict({1: 2}), Set({3}))
sum(List([1]), Bytes(b'x'))
sum(List([Int(1)]), Int(2))
Dict(a=1).copy()
Dict().copy()
Dict(a=1) | Dict(b=2)
{} | Dict(b=2)
dict(Dict(b=2))
{**Dict(b=2)}
[*List([1])]
list(Tuple((1, 2)))
tuple(List([1, 2]))
sorted(List([2, 1]))
Str('a').join(List(['b', 'c']))
','.join(Tuple(('b', 'c')))
Str('a b').split(Str(' '))
'x' + Str('y')
Str('x') + 'y'
'%s %d' % (Str('x'), Int(3))
f'{Str("x")} {Int(3)} {Float(2)}'
int(Float(2.5))
float(Int(3))
int(Str('12'))
round(Float(2.5))
round(Int(25), Int(-1))
divmod(Int(7), Int(2))
pow(Int(7), Int(2), Int(5))
[1, 2, 3][Int(1)]
'abc'[Int(1):Int(2)]
range(Int(3))
bytes(List([1, 2]))
bytes(Int(2))
chr(Int(65))
isinstance(Int(1), int)
bool(List())
not Int(0)
max(List([1, 3]))
{Int(1): 2}[1]
{Int(1)} & {1}
hash((Int(1), 2))
Int(1) == Float(1)
List([1]) == [1]
[1] == List([1])
(1,) < Tuple((2,))
3 in List([3])
zip(List([1]), Set({2}))
map(str, Dict(a=1))
'''.strip().splitlines():
    calls.clear()
    try:
        result = eval(text)
        names = ' '.join(calls)
        print(f'{text}: {type(result).__name__}, calls {names}')
    except TypeError as error:
        print(f'{text}: {error}, calls {" ".join(calls)}')
