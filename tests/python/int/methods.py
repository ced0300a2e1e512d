print((255).bit_length(), (0).bit_length(), (-256).bit_length(), (2**100).bit_length())
print((255).bit_count(), (-7).bit_count(), (2**70 - 1).bit_count())
print((10).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True))
print(int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True))
print(int.from_bytes(b"\x00" * 3 + b"\x01" * 6, "little"))
print((7).as_integer_ratio(), (7).numerator, (7).denominator, (7).real, (7).imag, (7).conjugate())
print((5).is_integer(), (3).__add__(4), (3).__radd__(4), (3).__add__("x"))
print((7).__floordiv__(2), (7).__mod__(4), (-7).__abs__(), (5).__neg__(), (5).__bool__(), (0).__bool__())
print((3).__lt__(4), (3).__eq__(3.0), (3).__eq__(3), (12).__str__(), (12).__repr__(), (12).__format__("05"))
try:
    (256).to_bytes(1, "big")
except OverflowError as error:
    print(error)
try:
    (-1).to_bytes(1, "big")
except OverflowError as error:
    print(error)
