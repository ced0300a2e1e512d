class Animal:
    sound = "..."

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} says {self.sound}"

    def describe(self):
        return f"{type(self).__name__}: {self.speak()}"


class Dog(Animal):
    sound = "woof"


class Puppy(Dog):
    def speak(self):
        return super().speak() + "!"


class Cat(Animal):
    def __init__(self, name, lives=9):
        super().__init__(name)
        self.lives = lives

    sound = property(lambda self: "meow" * (self.lives // 9))


for animal in (Animal("A"), Dog("D"), Puppy("P"), Cat("C"), Cat("K", 18)):
    print(animal.describe())
print(isinstance(Puppy("x"), Animal), issubclass(Cat, Dog), Puppy.__bases__, Puppy.__mro__)
print(issubclass(Puppy, (Cat, Dog)), isinstance(5, (str, int)), Animal.__base__)
