# Expressions of constants: their value is one object, and errors wait until they are executed.
def f(): return 60*60*24, -3.5, 2.0**3, (1, (2, 3)), 'a' * 3, 1 + 2j, ~5, -(-7), 'x' 'y' + 'z', b'a' + b'b', 7 // 2, 7 % -3, 1 / 4
print(f(), f() is f(), f()[3] is f()[3])
def g(): return 1 / 0
try: g()
except ZeroDivisionError as e: print(e, e.__traceback__.tb_next.tb_lineno)
def h(x): return 1 + 2 + x + 3 + 4
print(h(1), h(1.5))
print(f.__code__.co_consts, h.__code__.co_consts)
def t():
    for _ in range(3): yield (1, 2), -1
a, b, c = t(); print(a, a[0] is b[0])
print((lambda: '%s' % 5)(), (lambda: 'a' * 5000 == 'a' * 5000)(), (lambda: 2 ** 200)(), (lambda: 1 << 70)(), (lambda: True + 1)(), -True, +False, (lambda: (1, 2) * 3)(), (lambda: (1,) + (2,))())
match -3:
    case -3: print('minus')
match 1+2j:
    case 1+2j: print('complex')
print(eval('1+' * 3000 + '1'), eval('-' * 50 + '1'))
