# Numbers of any kind are refused as a whole, what is no iterable by its type.
class Floats:
    def __float__(self):
        return 1.5


for value in (1, 1.5, True, Floats(), "a", None, object, [1.5], [300]):
    data = bytearray(b"abc")
    try:
        data[1:2] = value
        print(data)
    except (TypeError, ValueError) as error:
        print(error)
