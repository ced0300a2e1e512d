import inspect

for value in [int, float, complex, str, bytes, list, tuple, dict, set, slice, zip, enumerate, property, object, type]:
    print(value.__name__, value.__text_signature__)
    try:
        print(inspect.signature(value))
    except ValueError as error:
        print(error)
for function in [len, sorted, print, compile, getattr, list.sort, str.rindex, dict.pop, dict.update, int.from_bytes]:
    print(function.__qualname__, function.__text_signature__)
    try:
        print(inspect.signature(function))
    except ValueError as error:
        print(error)


class Plain:
    pass


print(Plain.__text_signature__, inspect.signature(Plain))
print("__init__" in ValueError.__dict__, "__init__" in StopIteration.__dict__)
