"""The tables of CPython's bytecodes."""
import _opcode

for name in ("has_arg", "has_const", "has_exc", "has_free", "has_jump", "has_local", "has_name", "is_valid"):
    print(name, [opcode for opcode in range(-2, 270) if getattr(_opcode, name)(opcode)])
print(_opcode.get_nb_ops())
print(_opcode.get_intrinsic1_descs(), _opcode.get_intrinsic2_descs(), _opcode.get_special_method_names())
try:
    _opcode.stack_effect(1000)
except ValueError as error:
    print(error)
