def escape_time(c, limit=30):
    z = 0
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit


def escape_real(x0, y0, limit=30):
    x = y = 0.0
    for n in range(limit):
        if x * x + y * y > 4:
            return n
        x, y = x * x - y * y + x0, 2 * x * y + y0
    return limit


SHADES = " .:-=+*#%@"
for row in range(-6, 7):
    line = ""
    for col in range(-20, 11):
        n = escape_real(col / 10, row / 5)
        line += SHADES[min(n * len(SHADES) // 31, len(SHADES) - 1)]
    print(line.rstrip())
print([escape_time(complex(x / 4, y / 4)) for y in range(-2, 3) for x in range(-8, 3, 2)])
