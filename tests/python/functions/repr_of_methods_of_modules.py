# A built-in method bound to a module shows as a function.
import copyreg
import types


class Module(types.ModuleType):
    pass


for module in copyreg, Module('m'):
    for name in '__reduce_ex__', '__dir__', '__format__':
        print(getattr(module, name), getattr(module, name).__qualname__)
print(repr((1).__format__).split(' at ')[0])
