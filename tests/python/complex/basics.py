a = 3 + 4j
b = 1 - 2j
print(a + b, a - b, a * b, a / b, -a, a ** 2, abs(a))
print(a.real, a.imag, a.conjugate(), complex(1, 2), complex("1+2j"), complex(5))
print(a == 3 + 4j, a != b, 2 + 0j == 2, hash(2 + 0j) == hash(2), bool(0j), bool(1j))
print(1j * 1j, 1j ** 2, repr(-0j), str(1e20 + 1j), [1j], 0j, 1.5 - 0.5j)
print(a + 1, 1 + a, 2.5 * b, 1 / 1j)
for bad in (lambda: a < b, lambda: a // b, lambda: a % b, lambda: int(a), lambda: float(a), lambda: 1j / 0, lambda: complex("x")):
    try:
        bad()
    except (TypeError, ZeroDivisionError, ValueError) as error:
        print(type(error).__name__, error)
