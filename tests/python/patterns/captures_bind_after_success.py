# Names are bound when the whole pattern has matched, before the guard, and in the order of their captures.
def partial(x):
    a = b = c = 'old'
    match x:
        case [a, 1]: pass
        case [a, b, 2]: pass
        case {'k': a, 'l': 3}: pass
        case [a, [b, [c, 4]]]: pass
        case [a, b] if a == 'no': pass
    return a, b, c

for x in ([1, 1], [1, 2], [1, 2, 3], [1, 2, 2], {'k': 1, 'l': 2}, {'k': 1, 'l': 3}, [1, [2, [3, 4]]], [1, [2, [3, 5]]], 0):
    print(x, partial(x))

def guards_see(x):
    match x:
        case [a, b] if a > b: return 'greater', a, b
        case [b, a] if a > b: return 'less', a, b
        case whole: return 'same', whole, a, b
print(guards_see([2, 1]), guards_see([1, 2]), guards_see([1, 1]))

def or_patterns(x):
    match x:
        case [1, a, b] | [2, b, a] | (a, b): return a, b
        case {'a': a} | {'b': a} | a: return a
print([or_patterns(x) for x in ([1, 2, 3], [2, 3, 4], [5, 6], {'a': 1}, {'b': 2}, {'c': 3}, 7)])

def as_patterns(x):
    match x:
        case [int() as i, str() as s] as both: return i, s, both
        case (1 | 2) as small: return small
        case [[a, b] as inner, *rest] as whole: return a, b, inner, rest, whole
        case _ as x if False: pass
        case float(f) as g: return f, g
print([as_patterns(x) for x in ([1, 'a'], 2, [[1, 2], 3, 4], 1.5, None)])

# In a namespace the order of the stores can be seen.
log = []
class Recorder(dict):
    def __setitem__(self, key, value):
        log.append(key)
        super().__setitem__(key, value)
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Recorder()
class C(metaclass=Meta):
    match [1, {'k': 2, 'm': 3, 'o': 4}, 5, 6]:
        case [a, {'k': b, **c} as d, *e] as f: pass
print(log[3:9], C.a, C.b, C.c, C.d, C.e, C.f)

first = second = 0
def global_names(x):
    global first, second
    match x:
        case (first, second, 1): return 'bound'
    return 'not bound'
print(global_names((1, 2, 3)), first, second, global_names((1, 2, 1)), first, second)

def cells(x):
    match x:
        case [y, z]:
            return lambda: (y, z)
print(cells([1, 2])())

def outer():
    n = 'outer'
    def inner(x):
        nonlocal n
        match x:
            case {'n': n}: pass
    inner({'n': 'inner'})
    return n
print(outer())

# A comparison that raises leaves everything unbound.
class Bad:
    def __eq__(self, other): raise ValueError('no comparison')
def raising(x):
    a = 'old'
    try:
        match x:
            case [a, 1]: pass
    except ValueError as e:
        return a, str(e)
print(raising([5, Bad()]))
