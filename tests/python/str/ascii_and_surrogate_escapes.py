# ascii() keeps what __repr__ gave when there is nothing to escape; surrogateescape takes what it can.

class Shown:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


class SubStr(str):
    pass


print(type(ascii(Shown(SubStr("abc")))).__name__, type(ascii(Shown(SubStr("\xe9")))).__name__, ascii(Shown(SubStr("\xe9"))))
try:
    "[\udc80\ud800\udfff".encode("utf-8", "surrogateescape")
except UnicodeEncodeError as error:
    print(error, error.start, error.end)
print("\udc80a\udcff".encode("utf-8", "surrogateescape"))
