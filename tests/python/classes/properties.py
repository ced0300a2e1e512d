class Temperature:
    def __init__(self, celsius=0):
        self.celsius = celsius

    @property
    def celsius(self):
        """Degrees."""
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("too cold")
        self._celsius = value

    @celsius.deleter
    def celsius(self):
        print("deleting")
        del self._celsius

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32


t = Temperature(100)
print(t.celsius, t.fahrenheit)
t.celsius = -40
print(t.fahrenheit, t.__dict__)
try:
    t.celsius = -300
except ValueError as error:
    print(error)
try:
    t.fahrenheit = 5
except AttributeError as error:
    print(error)
try:
    del t.fahrenheit
except AttributeError as error:
    print(error)
del t.celsius
try:
    t.celsius
except AttributeError as error:
    print(error)
print(Temperature.celsius.__doc__, type(Temperature.celsius).__name__, Temperature.celsius.fget is not None)


class Old:
    def get(self):
        return "got"

    def set(self, value):
        print("set", value)

    x = property(get, set, None, "docs")


Old().x = 5
print(Old().x, Old.x.__doc__)


class WriteOnly:
    x = property(None, lambda self, v: print("w", v))


WriteOnly().x = 1
try:
    WriteOnly().x
except AttributeError as error:
    print(error)
