for value in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 1234.5678, -2.5, 1e20, 0.1):
    print(value, round(value), round(value, 1), round(value, 2), round(value, -1))
print(round(2.5), round(3.5), round(-2.5), type(round(2.5)).__name__, type(round(2.5, 0)).__name__)
print(round(1.45, 1), round(1.55, 1), round(5e15 + 0.5), round(123.456, None), round(0.5e-10, 11))
print(round(1e300, -299), round(12345.678, -2), round(1.5, 400), round(-0.4), round(-0.4, 0))
for bad in (float("inf"), float("nan")):
    try:
        round(bad)
    except (OverflowError, ValueError) as error:
        print(type(error).__name__, error)
print(round(float("inf"), 2), round(float("nan"), 1))
