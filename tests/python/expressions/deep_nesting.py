# Expressions nested thousands deep, though not in brackets, are parsed.
depth = 1500
falsy = 0
truthy = 2

print(eval("1 if falsy else " * depth + "truthy"))
print(eval("-" * 3 * depth + "truthy"))
print(eval("not " * depth + "truthy"))
print(eval("falsy ** " * depth + "truthy"))


def first(source):
    try:
        eval(source)
    except SyntaxError as error:
        return error.msg, error.offset


print(first("1 if falsy else " * depth + ")"))
