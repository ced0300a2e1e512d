# What a template string is made of.
Template = type(t'')
Interpolation = type(t'{0}'.interpolations[0])
name = 'World'
n = 5.5
template = t'Hello {name} and {n:.2f} {n!r:>{10}} {name!s} {n=} {n = :.1f} {n=!a}'
print(template)
print(template.strings)
print(template.interpolations)
print(template.values)
print(list(template))
for field in template.interpolations:
    print(repr(field.value), repr(field.expression), repr(field.conversion), repr(field.format_spec))

for each in (t'', t'{name}', t'{name}{n}', t'a{name}', t'{name}b', t'a' t'b{n}' t'' t'c', t'{{}}', t'{n}{{{n}}}', rt'\n{n}\t', t'\n{n}\t\x41\N{DIGIT ONE}',
             tR'\q{n}', T'{n}', Tr'\{n}', t"""a
{n}
b""", t'é{n}😀'):
    print(each.strings, each.values, list(each))

# The expression is the text between the braces, without comments and what follows it.
def texts(template): return [field.expression for field in template.interpolations]
print(texts(t'{ name }{name }{ name}{n + 1}{(lambda q: 3)}{[1, 2][0]}{ {"a": 1}["a"] }{n!r}{n:x}{n=}{n = }'))
print(texts(t'''{
  name
}{
  name   # comment
  + 'a'  # another
}{name  # third
!r}'''))
print(texts(t'{t"{n}"}{f"{n}"}{f'{n}'}{*[1, 2],}{n, name}{(y := 5)}{name if n else n}'))
print(t'{*[1, 2],}{n, name}{(y := 5)}'.values, y)

# Nested templates and f-strings.
print(t'{t"{n}"}')
print(t'{f"{n}"}')
print(f'{t"{n}"}')
print(f'{t"a"!s:>60}')
print(t'{n:{n}}{n:a{n:.3f}b{name!r}c}{n:{t"x"!r}}')

# Fields are evaluated from left to right, their format specs too, but nothing else is formatted.
log = []
def f(x):
    log.append(x)
    return x
print(t'{f(1)} {f(2):{f(3)}} {f(4)!r}', log)
class Silent:
    def __format__(self, spec): raise ValueError('not formatted')
    def __repr__(self): raise ValueError('no repr')
    __str__ = __repr__
silent = Silent()
template = t'{silent} {silent!r} {silent!s:>5}'
print(template.strings, len(template.values))
for action in (lambda: repr(template), lambda: t'{1:{silent}}', lambda: t'{1 / 0}', lambda: t'{unknown}', lambda: f'{template:x}'):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)
