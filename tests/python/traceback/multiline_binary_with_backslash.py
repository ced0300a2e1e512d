first = "abc"
second = 5
result = first + \
    "-" + \
    second
