a = [1, 2]
b = (3, 4)
print([*a, *b], (*a, 0, *b), {*a, *b, 1}, [*"hi", *range(2)])
print({**{"x": 1}, "y": 2, **{"x": 3}}, {"x": 0, **{"x": 9}})
print(*a, *b, sep="-")
print([*[]], (*(),), {*()}, {**{}})
print([*map(str, a)], [*{"k": 1}], (*"ab",))
try:
    [*5]
except TypeError as error:
    print(error)
try:
    {**[1]}
except TypeError as error:
    print(error)
