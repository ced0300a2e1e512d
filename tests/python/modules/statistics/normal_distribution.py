# The inverse of the normal distribution's cumulative distribution function, and statistics of several kinds of numbers.
from decimal import Decimal
from fractions import Fraction
from statistics import NormalDist, fmean, mean, median, quantiles, stdev, variance
from _statistics import _normal_dist_inv_cdf

for p in (1e-300, 1e-20, 1e-9, 0.001, 0.02, 0.074, 0.0751, 0.3, 0.5, 0.61, 0.9249, 0.9251, 0.999, 1 - 1e-12, 1 - 2**-53):
    print(p, _normal_dist_inv_cdf(p, 0.0, 1.0), _normal_dist_inv_cdf(p, 100, 15.5))
for arguments in ((0.0, 0, 1), (1, 0, 1), (2, 0, 1), (-0.5, 0, 1), (0.3, 0, 0.0), (0.3, 0, -1.0), ('a', 1, 2), (0.1, 1), (float('nan'), 0, 1)):
    try:
        print(_normal_dist_inv_cdf(*arguments))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(NormalDist(10, 2).inv_cdf(0.25), NormalDist(10, 2).quantiles(4))
data = [Decimal('1.5'), Decimal('2.25'), Decimal(4), Decimal('0.1')]
print(mean(data), median(data), variance(data), stdev(data), quantiles(data), fmean(data))
print(mean([Fraction(1, 3), Fraction(1, 2), 1]), variance([1, 2.5, Fraction(1, 2)]))
