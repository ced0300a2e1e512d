class Dog:
    kind = "canine"
    tricks = []

    def __init__(self, name):
        self.name = name

    def add(self, trick):
        self.tricks.append(trick)


a, b = Dog("Fido"), Dog("Buddy")
a.add("roll")
b.add("sit")
print(a.tricks, b.tricks is a.tricks, a.kind, b.name)
a.kind = "special"
print(a.kind, b.kind, Dog.kind)
Dog.kind = "changed"
print(a.kind, b.kind)
del a.kind
print(a.kind, vars(a), sorted(k for k in vars(Dog) if not k.startswith("_")))
Dog.legs = 4
print(b.legs, hasattr(a, "legs"), getattr(a, "wings", 0))
try:
    del b.kind
except AttributeError as error:
    print(error)
