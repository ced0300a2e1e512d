class Tree:
    def __init__(self, parent=None):
        self.parent = parent or self

    def depth(self):
        return 1 + self.parent.depth()


Tree().depth()
