class Detailed(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code

    def __str__(self):
        return f"code {self.code}"


class Empty(Exception):
    pass


try:
    raise Empty
except Empty:
    raise Detailed(7, "x")
