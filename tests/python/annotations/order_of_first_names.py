# What a module and a class have before their first statement, in order.


def names_after(source):
    namespace = {}
    exec(source, namespace)
    names = [name for name in namespace if name != "__builtins__"]
    print(names, list(vars(namespace["A"])) if "A" in namespace else "")


FUTURE = "from __future__ import annotations\n"
names_after('"""Text."""\nx: int = 1')
names_after('"""Text."""\nif 1:\n  x: int = 1\ny = 2')
names_after('class A:\n  "Text."\n  if 1:\n    x: int = 1\n  y: str')
names_after(FUTURE + 'class A:\n  "Text."\n  if 1:\n    x: int = 1\n  y: str')
names_after(FUTURE + 'class A:\n  "Text."\n  y: str')
