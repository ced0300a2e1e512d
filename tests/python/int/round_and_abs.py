for value in (0, 5, 14, 15, 25, 250, 1250, -15, -25):
    print(value, round(value), round(value, 1), round(value, -1), round(value, -2))
print(round(2**70, -5), round(123456789, -4), round(-123456789, -9), round(5, -1), round(6, -1))
print(abs(-5), abs(5), abs(-(2**80)), abs(True), abs(-2.5), abs(3 + 4j))
print((1234).__round__(-2), (7).__trunc__(), (7).__floor__(), (7).__ceil__())
