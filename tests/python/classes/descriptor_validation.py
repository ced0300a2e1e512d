class Typed:
    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default

    def __set_name__(self, owner, name):
        self.attr = "_" + name

    def __get__(self, obj, owner):
        if obj is None:
            return self
        return getattr(obj, self.attr, self.default)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.attr[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(obj, self.attr, value)


class Person:
    name = Typed(str, "nobody")
    age = Typed(int)

    def __init__(self, **kwargs):
        for key, value in kwargs.items():
            setattr(self, key, value)


p = Person(name="Ann", age=30)
print(p.name, p.age, Person().name, Person().age, vars(p), type(Person.age).__name__)
for bad in ({"age": "old"}, {"name": 5}):
    try:
        Person(**bad)
    except TypeError as error:
        print(error)
