# Infinities, NaN and zeros of both signs in each part.
import cmath
from math import inf, nan

values = [-inf, -2.0, -0.0, 0.0, 2.0, inf, nan]
names = 'acos acosh asin asinh atan atanh cos cosh exp log log10 phase polar sin sinh sqrt tan tanh'


def shown(result):
    if isinstance(result, complex):
        result = (result.real, result.imag)
    return str(tuple(float(f'{x:.12g}') for x in result)) if isinstance(result, tuple) else f'{result:.12g}'


def attempt(f, *args):
    try:
        return shown(f(*args)).replace('-nan', 'nan')
    except (ValueError, OverflowError) as e:
        return f'{type(e).__name__}: {e}'


for name in names.split():
    for x in values:
        print(name, x, [attempt(getattr(cmath, name), complex(x, y)) for y in values])
for r in values:
    print('rect', r, [attempt(cmath.rect, r, phi) for phi in values])
for name in ('isfinite', 'isinf', 'isnan'):
    print(name, [[int(getattr(cmath, name)(complex(x, y))) for y in values] for x in values])
