# The text of annotations goes into the locals of code that runs with globals and locals of its own.
SOURCE = """
from __future__ import annotations
x: int
y: list[str] = []
if y:
    z: never
else:
    z: other
class C:
    a: here
"""


def run(names_globals, names_locals):
    exec(SOURCE, names_globals, names_locals)
    return names_locals


names_globals = {}
names = run(names_globals, {})
print(names["__annotations__"], names["C"].__annotations__, "__annotations__" in names_globals)
print(run({}, {"__annotations__": {"before": 1}})["__annotations__"])
print(run({"__annotations__": "global"}, {})["__annotations__"])


class Names(dict):
    def __setitem__(self, key, value):
        if key != "__conditional_annotations__":
            print("set", key)
        super().__setitem__(key, value)


print(run({}, Names())["__annotations__"])
