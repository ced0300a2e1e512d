import _ast

for name in sorted(vars(_ast)):
    cls = getattr(_ast, name)
    if isinstance(cls, type) and issubclass(cls, _ast.AST):
        print(name, cls.__module__, [b.__name__ for b in cls.__bases__], cls._fields, cls._attributes, cls.__match_args__)
        print("   ", cls.__doc__, getattr(cls, "_field_types", None))
    elif not name.startswith("_"):
        print(name, cls)
