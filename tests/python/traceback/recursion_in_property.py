class Loop:
    @property
    def value(self):
        return self.value


try:
    Loop().value
except RecursionError as error:
    print(error)
    raise ValueError("after recursion") from None
