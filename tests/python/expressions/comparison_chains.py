x = 5
print(1 < x < 10, 1 < x > 3, 1 < x < 3, 10 > x >= 5 == 5)
print(1 < 2 < 3 < 4, 1 < 2 > 0 < 9, 3 == 3 == 3, 3 == 3 != 4)


def note(value):
    print("note", value)
    return value


print(note(1) < note(5) < note(3))
print(note(7) < note(5) < note(3))
print(1 in [1] == True, (1 in [1]) == True)
print("a" < "b" in "abc", 2 in [1, 2] in [[1, 2]])
one = 1
print(one is one is not None, not 1 < 2, None is None == None)
