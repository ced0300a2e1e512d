class Builder:
    def __init__(self):
        self.parts = []

    def add(self, x):
        self.parts.append(x)
        return self

    def build(self):
        return ",".join(self.parts)


text = Builder().add("a").add("b").add(3).build()
