class Base:
    value = "base value"

    def greet(self):
        return "base"

    @classmethod
    def make(cls):
        return f"Base.make for {cls.__name__}"

    @staticmethod
    def util():
        return "util"

    @property
    def prop(self):
        return "base prop"


class Child(Base):
    value = "child value"

    def greet(self):
        return super().greet() + "+" + super(Child, self).greet()

    @classmethod
    def make(cls):
        return "Child:" + super().make()

    @staticmethod
    def util():
        return super(Child, Child).util() + "!"

    @property
    def prop(self):
        return "child " + super().prop

    def peek(self):
        return super().value


c = Child()
print(c.greet(), Child.make(), c.make(), c.util(), c.prop, c.peek())
print(super(Child, c).greet(), type(super(Child, c)).__name__, Child.__mro__.index(Base))
try:
    c2 = super(Child, c).missing
except AttributeError as error:
    print(error)
try:
    super(Child, 5)
except TypeError as error:
    print(error)


def outside():
    return super().x


try:
    outside()
except RuntimeError as error:
    print(error)
