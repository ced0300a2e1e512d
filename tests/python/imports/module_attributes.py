"""The docstring."""
import _shapes as m
import sys

print(__doc__, __name__, m.__doc__, m.__file__.endswith("imports/_shapes.py"), __file__.endswith("module_attributes.py"))
print(isinstance(sys.argv, list), len(sys.argv), sys.argv[0].endswith("module_attributes.py"), isinstance(sys.path, list), sys.version_info[:2], sys.version_info >= (3, 10))
print(sys.maxsize == 2**63 - 1 or sys.maxsize == 2**31 - 1, sys.byteorder, sys.getrecursionlimit() > 100, sys.platform is not None)
m.__dict__["injected"] = 5
print(m.injected, vars(m)["COUNT"], "COUNT" in m.__dict__)
del m.injected
print(hasattr(m, "injected"))
setattr(m, "v", 1)
print(m.v, getattr(m, "w", "default"), repr(m)[:16])
