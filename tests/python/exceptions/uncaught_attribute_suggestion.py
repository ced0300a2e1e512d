class Robot:
    def __init__(self):
        self.position = 0

    def advance(self):
        self.positoin += 1


Robot().advance()
