import _one
print(_one.from_two, _one.two.value, _one.two.get())
