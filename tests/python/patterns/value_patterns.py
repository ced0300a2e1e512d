# Literals and dotted names are compared with ==, singletons by identity.
def literal(x):
    match x:
        case 0: return 'zero'
        case -1: return 'minus one'
        case 1.5: return 'float'
        case -2.5: return 'negative float'
        case 'a' "b": return 'joined str'
        case b'xy': return 'bytes'
        case 2 + 3j: return 'complex'
        case -2 - 3j: return 'negative complex'
        case 4j: return 'imaginary'
        case None: return 'none'
        case True: return 'true'
        case False: return 'false'
        case 10000000000000000000000: return 'big'
        case -0x10: return 'hex'
        case 1_000: return 'underscore'
        case """multi
line""": return 'triple'
        case r'\n': return 'raw'
    return 'other'

for x in (0, -1, 1, 1.5, -2.5, 'ab', 'a', b'xy', bytearray(b'xy'), 2 + 3j, -2 - 3j, 4j, None, True, False, 0.0, -0.0, -1.0,
          10 ** 22, -16, 1000, 'multi\nline', '\\n', '\n', 1e22, [], (), {}):
    print(repr(x), literal(x))

class Names:
    one = 1
    text = 'text'
    nan = float('nan')
    class inner:
        deep = 'deep'

def dotted(x):
    match x:
        case Names.one: return 'one'
        case Names.text: return 'text'
        case Names.nan: return 'nan'
        case Names.inner.deep: return 'deep'
    return None

print([dotted(x) for x in (1, True, 1.0, 'text', Names.nan, 'deep', 'other')])

# == is asked of the subject, and its answer may be any object.
class Subject:
    def __init__(self, answer): self.answer = answer
    def __eq__(self, other):
        print('eq', other)
        return self.answer

class Truth:
    def __init__(self, value): self.value = value
    def __bool__(self):
        print('bool')
        return self.value

def ask(x):
    match x:
        case 1: return 'one'
        case 'two': return 'two'
        case Names.one: return 'dotted'
        case None: return 'none'
        case True: return 'true'
    return 'nothing'

for answer in (True, False, [], [0], Truth(True), Truth(False), NotImplemented):
    print(ask(Subject(answer)))

# An int subclass and a str subclass with an __eq__ of their own.
class Int(int):
    def __eq__(self, other): return other == 7
    __hash__ = int.__hash__
class Str(str): pass
def choose(x):
    match x:
        case 1: return 'one'
        case 2: return 'two'
        case 3: return 'three'
        case 'a': return 'a'
        case 7: return 'seven'
        case 'b': return 'b'
        case 8: return 'eight'
        case True: return 'true'
print(choose(Int(1)), choose(Str('b')), choose(True), choose(3), choose('a'), choose(2.0), choose(8), choose(9))
