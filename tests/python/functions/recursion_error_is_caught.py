def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as error:
    print(type(error).__name__, error)
    print(isinstance(error, RuntimeError))


class Loop:
    def method(self):
        return self.method()

    def __add__(self, other):
        return self.method()


for action in (Loop().method, lambda: Loop() + 1):
    try:
        action()
    except RecursionError as error:
        print("RecursionError", error)


def fine(n):
    return 0 if n == 0 else 1 + fine(n - 1)


print(fine(500))
