import builtins
import types

TYPES = [value for name, value in sorted(vars(builtins).items()) if isinstance(value, type) and value.__module__ == "builtins"]
TYPES += [types.FunctionType, types.MethodType, types.GeneratorType, types.CodeType, types.ModuleType, types.FrameType]
TYPES += [types.MappingProxyType, types.SimpleNamespace, types.GenericAlias, type({}.keys()), type({}.items())]

for name, value in sorted(vars(builtins).items()):
    if isinstance(value, types.BuiltinFunctionType) and not value.__doc__:
        print(name)
for cls in TYPES:
    if not isinstance(cls.__doc__, str):
        print(cls.__name__)
    for name, member in sorted(vars(cls).items()):
        if callable(member) and not name.startswith("_") and name not in ("derive", "split", "subgroup") and not name.startswith("co_") and not member.__doc__:
            print(cls.__name__, name)
print(len(TYPES) > 90)
