# Long runs of literal cases, with guards, alternatives, duplicates and other patterns in between.
def weekday(n):
    match n:
        case 1: return 'mon'
        case 2: return 'tue'
        case 3: return 'wed'
        case 4: return 'thu'
        case 5: return 'fri'
        case 6 | 7: return 'weekend'
        case 0: return 'never'
        case _: return f'no day {n!r}'

print([weekday(n) for n in (*range(9), '1', 1.0, True, None, 2 ** 60, [1])])

def guarded(x, limit):
    match x:
        case 'a' if limit > 3: return 'a big'
        case 'b': return 'b'
        case 'a' if limit > 2: return 'a middle'
        case 'c' | 'd' | 'a' if limit > 1: return 'acd'
        case 'e': return 'e'
        case 'f': return 'f'
        case 'a': return 'a small'
        case 'g': return 'g'
        case ['x', y]: return y
        case 'h': return 'h'
        case 'i': return 'i'
        case 'j': return 'j'
        case 'k': return 'k'
        case 'l': return 'l'
        case 'm': return 'm'
        case str(): return 'str'
        case 1: return 1

for limit in range(5):
    print([guarded(x, limit) for x in ('a', 'b', 'c', 'd', 'e', 'g', 'h', 'k', 'm', 'zz', ['x', 5], 1, 2, 1.0)])

def falls_through(x):
    match x:
        case 1: y = 'one'
        case 2: y = 'two'
        case 3: y = 'three'
        case 4: y = 'four'
        case 5: y = 'five'
        case 6: y = 'six'
        case 7: y = 'seven'
    return y

print(falls_through(3), falls_through(7))
try:
    falls_through(8)
except UnboundLocalError as e:
    print(e)

class Loud:
    def __eq__(self, other):
        print(other, end=' ')
        return other == 5
print(falls_through(Loud()))

def interpret(program):
    stack = []
    for op in program:
        match op:
            case 'add':
                y = stack.pop()
                stack.append(stack.pop() + y)
            case 'sub':
                y = stack.pop()
                stack.append(stack.pop() - y)
            case 'mul':
                stack.append(stack.pop() * stack.pop())
            case 'dup':
                stack.append(stack[-1])
            case 'swap':
                stack[-1], stack[-2] = stack[-2], stack[-1]
            case 'skip':
                continue
            case 'stop':
                break
            case 'drop':
                stack.pop()
            case _:
                stack.append(op)
    return stack

for _ in range(300):
    result = interpret([2, 3, 'add', 'dup', 'mul', 'skip', 4, 'swap', 'sub', 7, 8, 'drop', 'stop', 99])
print(result)
