assert True
assert 1 + 1 == 2, "not evaluated"
try:
    assert 1 > 2
except AssertionError as error:
    print(repr(error), error.args)
try:
    assert [], "list is empty"
except AssertionError as error:
    print(repr(error), error)
try:
    assert (x := 0), ("tuple", x)
except AssertionError as error:
    print(error.args)


def message():
    print("message evaluated")
    return "msg"


try:
    assert False, message()
except AssertionError as error:
    print(error)
assert True, message()
