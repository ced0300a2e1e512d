def returns(x):
    match x:
        case 1: return 'one'
        case 2: pass
        case 3:
            x = 'changed'
    return f'after {x}'
print([returns(x) for x in (1, 2, 3, 4)])

out = []
for i in range(10):
    match i % 4:
        case 0: continue
        case 1 if i > 8: break
        case 2:
            out.append('two')
    out.append(i)
else:
    out.append('else')
print(out)

n = 0
while True:
    match n:
        case 8: break
        case _ if n % 2: n += 1
        case _: n += 3
print(n)

def nested(x):
    match x:
        case [kind, value]:
            match kind:
                case 'a':
                    match value:
                        case int(): return 'a int'
                        case _: return 'a other'
                case 'b': return 'b'
        case _:
            return 'no pair'
    return 'unknown kind'
print(nested(['a', 1]), nested(['a', '']), nested(['b', 1]), nested(['c', 1]), nested(1))

def in_try(x):
    try:
        match x:
            case 0: raise ValueError('zero')
            case 1: return 'one'
            case _: 1 / (x - 2)
    except ValueError as e:
        return f'caught {e}'
    except ZeroDivisionError:
        return 'division'
    else:
        return 'else'
    finally:
        print('finally', end=' ')
print([in_try(x) for x in range(4)])

# The subject is evaluated once, and may be any expression.
def effect():
    print('once', end=' ')
    return 3
match effect():
    case 1: pass
    case 2: pass
    case 3: print('three')
match 1, 2:
    case 1, x: print(x)
match *[1, 2], 3:
    case [*a]: print(a)
match x := 5:
    case 5: print(x)
match lambda: 0:
    case f: print(f())
match not 1:
    case False: print('false')
match (yes := 1) if True else 2:
    case 1: print(yes)
match [i for i in range(3)]:
    case [0, 1, 2]: print('comprehension')

# match, case and _ are ordinary names elsewhere.
match = 5
case = 6
_ = 7
match match:
    case case: print(case)
match case:
    case _: print(_)
print(match, case)
match [match, case]:
    case [_, y]: print(_, y)
def match(case): return case * 2
print(match(3), match (4))
match(5)
match[0:1] if isinstance(match, list) else None

def no_case_matches(x):
    match x:
        case 1: x = 2
print(no_case_matches(5))

def recursion(tree):
    match tree:
        case None: return 0
        case (left, value, right): return recursion(left) + value + recursion(right)
print(recursion(((None, 1, None), 2, ((None, 3, None), 4, None))))
