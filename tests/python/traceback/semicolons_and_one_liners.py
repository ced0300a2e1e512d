def f(x): y = x * 2; return y / 0 if x else y
if True: a = f(0); print(a); b = f(1)
