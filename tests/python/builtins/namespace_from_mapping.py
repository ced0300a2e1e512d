import types
from collections import UserDict

for source in {'x': 1, 'y': 2}, [['x', 1], ['y', 2]], UserDict({'x': 1, 'y': 2}), [], {}, iter([('a', 1)]):
    print(types.SimpleNamespace(source, x=4, z=3))
for source in {1: 2}, [(None, 1)], 5, [1], ['abc']:
    try:
        print(types.SimpleNamespace(source))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Name(str):
    pass


print(types.SimpleNamespace({Name('q'): 1}).q)
