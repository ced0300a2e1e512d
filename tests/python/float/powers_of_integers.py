# Powers of integral floats are exact, or rounded once; absolute values of complex numbers over the whole range.
print((-0.0) ** 3, (-3.0) ** 3, 3.0 ** 33, 0.0 ** 5, 2.0 ** -1, (-2.0) ** 31, 7.0 ** 18)
x = 7.0
print(x**19, x**32, (-x) ** 31, 10.0**22, 1e15**20)
for exponent in range(-4, 40, 3):
    print(exponent, x**exponent, (-2.5) ** exponent)
print(abs(3 + 4j), abs(1e-200 + 1e-200j), abs(1e200 + 1e200j), abs(complex("inf+nanj")), abs(complex("nan")), abs(0j))
print(abs(complex(-0.0, 5e-324)), abs(complex(1e300, 1e-300)), complex(8, -4), complex(True, 2))
try:
    abs(complex(1.7e308, 1.7e308))
except OverflowError as error:
    print(error)
