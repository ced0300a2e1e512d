print(-1 & 0xFF, -1 | 5, -8 ^ 3, ~-1, ~0, ~7)
print(-5 >> 1, -1 >> 100, 1 >> 100, -7 << 2, 5 << 0)
print(0b1010 & 0b0110, 0b1010 | 0b0101, 0b1100 ^ 0b1010)
print((1 << 40) & (1 << 40 | 7), 1 << 64, (1 << 64) >> 60, -(1 << 64) >> 60)
print(0xFFFFFFFF & -2, 0xFFFFFFFFFFFFFFFF ^ 1, ~(1 << 70))
print((-(1 << 70)) & ((1 << 71) - 1), (2**70 + 5) & 7, -(2**70) | 1)
for bad in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1.0 << 2, lambda: "a" | 1):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
