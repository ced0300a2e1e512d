print("loading shapes as", __name__)
COUNT = 10
calls = []


def area(w, h):
    calls.append((w, h))
    return w * h


class Square:
    def __init__(self, side):
        self.side = side

    def area(self):
        return area(self.side, self.side)


def describe():
    return f"{len(calls)} calls, extra {extra!r}"
