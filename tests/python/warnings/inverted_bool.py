x = True
print(~x)
print(~x)
import operator
print(operator.invert(False))
def f(b): return ~b
print([f(v) for v in (1, True, 2, False, True)])
print(bool.__invert__(True))
print(~True)
