# The symtable module over it.
import symtable

table = symtable.symtable('''
import math
total = 0
def add(first, *rest):
    global total
    scale = math.pi
    def each():
        return scale * first
    total += each()
class Shape:
    name: str
    def area(self): return self.name
    def area(self): return Shape
''', 'shapes.py', 'exec')

print(table.get_type(), table.get_name(), table.get_lineno(), table.is_nested(), table.has_children())
print(sorted(table.get_identifiers()))
for name in 'math', 'total', 'add', 'Shape':
    symbol = table.lookup(name)
    print(symbol, symbol.is_global(), symbol.is_local(), symbol.is_imported(), symbol.is_namespace())
add = table.lookup('add').get_namespace()
print(add, add.get_parameters(), add.get_locals(), add.get_globals(), add.get_frees(), add.is_optimized())
each = add.lookup('each').get_namespace()
print(each.get_frees(), each.is_nested(), add.lookup('scale'), each.lookup('scale').is_free())
shape = table.lookup('Shape').get_namespace()
print(shape.get_type(), [child.get_name() for child in shape.get_children()])
print([space.get_lineno() for space in shape.lookup('area').get_namespaces()], shape.lookup('name').is_annotated())
print(table.get_id() != add.get_id(), table.lookup('add').get_namespaces()[0] is add)
try:
    table.lookup('nothing')
except KeyError as error:
    print(error)
