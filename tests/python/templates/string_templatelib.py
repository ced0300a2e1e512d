# The library module takes its types from a t-string; templates go through copy by their __reduce__.
import copy
import string.templatelib
from string.templatelib import Interpolation, Template, convert

name = 'World'
template = t'Hello {name!r:>10} and {name}'
print(type(template) is Template, type(template.interpolations[0]) is Interpolation, Template is string.templatelib.Template)
print([convert(name, conversion) for conversion in (None, 'r', 's', 'a')], convert('é', 'a'))
try:
    convert(name, 'z')
except ValueError as e:
    print(e)

rebuild, arguments = template.__reduce__()
print(rebuild is string.templatelib._template_unpickle, arguments)
again = rebuild(*arguments)
print(again, again.strings == template.strings)
print(copy.copy(template), copy.copy(template.interpolations[0]))
deep = copy.deepcopy(t'{[1, 2]}')
print(deep, deep.values)
print(rebuild(('a', '', 'b'), (Interpolation(1), Interpolation(2, 'two'))))
try:
    rebuild(1)
except ValueError as e:
    print(e)

def f(template):
    parts = []
    for part in template:
        match part:
            case str():
                parts.append(part)
            case Interpolation(value, _, conversion, format_spec):
                parts.append(format(convert(value, conversion), format_spec))
    return ''.join(parts)
print(f(template), f(t'{3.14159:.2f} {name!s:*^9}'))
