# Functions of complex numbers away from special values, and their arguments.
import cmath


def attempt(f, *args, **names):
    try:
        result = f(*args, **names)
    except Exception as e:
        result = f'{type(e).__name__}: {e}'
    else:
        if isinstance(result, complex):
            result = f'{result.real:.11g} {result.imag:.11g}'
    print(getattr(f, '__name__', f), *args, result)


names = 'acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh'
numbers = [1.5 + 2.5j, -0.3 - 0.9j, 3, True, 1e-200 + 1e-200j, 1e300 - 1e300j, 5e-324j, 0.6 + 0.8j, 709.9 + 1j, 1000]
for name in names.split():
    for z in numbers:
        attempt(getattr(cmath, name), z)

for cut in (-2 + 0.0j, complex(-2, -0.0), complex(0.0, 2), complex(-0.0, 2), complex(2, 0.0), complex(2, -0.0)):
    for name in ('sqrt', 'log', 'acos', 'asin', 'atan', 'acosh', 'asinh', 'atanh'):
        attempt(getattr(cmath, name), cut)


class Number:
    def __init__(self, value):
        self.value = value

    def __complex__(self):
        return self.value

    def __repr__(self):
        return f'Number({self.value!r})'


class Real:
    def __float__(self):
        return 4.0

    def __repr__(self):
        return 'Real()'


attempt(cmath.sqrt, Number(-4 + 0j))
attempt(cmath.sqrt, Number(1))
attempt(cmath.sqrt, Real())
attempt(cmath.sqrt, 'a')
attempt(cmath.sqrt)
attempt(cmath.sqrt, z=1)
attempt(cmath.sqrt, 1 << 2000)
attempt(cmath.log, 8, 2)
attempt(cmath.log, 1j, -1)
attempt(cmath.log, 0)
attempt(cmath.log, 2, 1)
attempt(cmath.log, 1, 2, 3)
attempt(cmath.atanh, 1)
attempt(cmath.rect, 2, 1)
attempt(cmath.rect, 'a', 1)
attempt(cmath.rect, 1)
attempt(cmath.polar, complex(1.7e308, 1.7e308))
print(cmath.polar(3 + 4j)[0], cmath.phase(-1), cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)
print(cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1, 1.1), cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(0, 1e-9j, abs_tol=1e-8))
print(cmath.isclose(cmath.inf, cmath.inf), cmath.isclose(cmath.inf, complex(cmath.inf, 1)), cmath.isclose(cmath.nan, cmath.nan))
attempt(cmath.isclose, 1, 2, rel_tol=-1)
