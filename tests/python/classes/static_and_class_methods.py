class Date:
    count = 0

    def __init__(self, y, m, d):
        self.parts = (y, m, d)
        type(self).count += 1

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @staticmethod
    def leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    def __repr__(self):
        return f"{type(self).__name__}{self.parts}"


class Special(Date):
    pass


print(Date.parse("2024-02-29"), Special.parse("1999-12-31"), Special(1, 2, 3).parse("4-5-6"))
print(Date.leap(2024), Special.leap(1900), Date(1, 1, 1).leap(2000), Date.count, Special.count)
print(Date.parse.__func__.__name__, Date.parse.__self__ is Date, type(Date.__dict__["leap"]).__name__, type(Date.__dict__["parse"]).__name__)


class Odd:
    @staticmethod
    def no_self(*args):
        return args

    normal = lambda *args: len(args)
    wrapped = staticmethod(lambda *args: len(args))


print(Odd.no_self(1), Odd().no_self(1), Odd().normal(1), Odd.normal(1), Odd().wrapped(1))
