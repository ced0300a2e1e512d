class NoExit:
    def __enter__(self):
        return self


class NoEnter:
    def __exit__(self, *args):
        pass


class Fails:
    def __init__(self, where):
        self.where = where

    def __enter__(self):
        if self.where == "enter":
            raise ValueError("in enter")

    def __exit__(self, *args):
        print("exit called", args[0])
        if self.where == "exit":
            raise ValueError("in exit")


for manager in (NoExit(), NoEnter(), 5, Fails("enter"), Fails("exit")):
    try:
        with manager:
            print("body")
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    with Fails("exit"):
        raise KeyError("original")
except ValueError as error:
    print(repr(error), repr(error.__context__))
try:
    with Fails("nowhere") as (a, b):
        pass
except TypeError as error:
    print(error)
