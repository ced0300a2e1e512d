print((0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.0).as_integer_ratio())
print((2.0).is_integer(), (2.5).is_integer(), float("inf").is_integer())
print((255.5).hex(), float.fromhex("0x1.8p1"), (0.1).hex(), float.fromhex("-0x1p-3"))
print((1.5).conjugate(), (1.5).real, (1.5).imag, (3.7).__trunc__(), (3.7).__floor__(), (3.2).__ceil__(), (3.5).__round__())
print((2.5).__int__(), (2.5).__float__(), (2.5).__add__(1), (2.5).__add__("x"), (2.5).__eq__(2.5))
print(int(2.9), int(-2.9), int(1e18), hash(2.0), hash(-0.0), hash(float("inf")))
try:
    float("inf").as_integer_ratio()
except OverflowError as error:
    print(error)
