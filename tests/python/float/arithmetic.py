print(1.5 + 2, 2 - 0.5, 1.5 * 2, 7.0 / 2, 7 / 2, 2.0 ** 0.5, 2 ** 0.5, -1.5)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(7.5, 2), divmod(-7.5, 2))
print(1e308 * 10, -1e308 * 10, 1e-320 / 1e10, 0.0 * -1)
inf = float("inf")
print(inf + 1, inf - inf, inf * 0, inf / inf, 1 / inf, -1 / inf, inf // 1, 5 % inf, -5 % inf)
print(inf > 10**400, inf == inf, -inf < inf, inf ** 0, 0.0 ** 0, 1 ** inf)
print(2.0 ** -1, (-8.0) ** 2, (-2.0) ** 3, 4 ** 0.5, 0.5 ** 2, 10.0 ** 20)
try:
    2.0 ** 10000
except OverflowError as error:
    print(type(error).__name__)
print((-8) ** (1 / 3))
print(0.1 + 0.1 + 0.1 == 0.3, 0.1 * 3, 1 - 0.9, 1.1 + 2.2)
