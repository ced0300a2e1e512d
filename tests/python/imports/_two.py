import _one
value = "two sees " + _one.value
print(hasattr(_one, "from_two"))


def get():
    return _one.from_two
