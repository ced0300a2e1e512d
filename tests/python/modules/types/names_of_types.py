import types


def function():
    yield


async def coroutine():
    yield


class C:
    __slots__ = ("slot",)

    def method(self): ...


import _types

print([name for name in dir(types) if name.endswith("Type") and name not in vars(_types)])
for name, value in [
    ("FunctionType", function),
    ("LambdaType", lambda: 0),
    ("CodeType", function.__code__),
    ("MethodType", C().method),
    ("BuiltinFunctionType", len),
    ("BuiltinMethodType", [].append),
    ("WrapperDescriptorType", object.__init__),
    ("MethodWrapperType", object().__str__),
    ("MethodDescriptorType", str.join),
    ("ClassMethodDescriptorType", dict.__dict__["fromkeys"]),
    ("GetSetDescriptorType", type.__dict__["__module__"]),
    ("MemberDescriptorType", C.slot),
    ("MappingProxyType", C.__dict__),
    ("ModuleType", types),
    ("GeneratorType", function()),
    ("AsyncGeneratorType", coroutine()),
    ("GenericAlias", list[int]),
    ("UnionType", int | str),
    ("NoneType", None),
    ("NotImplementedType", NotImplemented),
    ("EllipsisType", ...),
    ("SimpleNamespace", types.SimpleNamespace()),
]:
    print(name, type(value) is getattr(types, name), getattr(types, name).__name__)
print(types.CapsuleType, types.new_class("New", (C,), {}, lambda ns: ns.update(a=1)).a)
print(types.resolve_bases((list[int],)), types.get_original_bases(type("T", (), {})))


class Lazy:
    @types.DynamicClassAttribute
    def value(self):
        return "of the instance"


print(Lazy().value)
try:
    Lazy.value
except AttributeError:
    print("not of the class")
