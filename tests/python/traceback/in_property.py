class Circle:
    def __init__(self, r):
        self.r = r

    @property
    def area(self):
        return self.r ** 2 * self.pi


print(Circle(2).area)
