# Programs that make something of templates.
Template = type(t'')
Interpolation = type(t'{0}'.interpolations[0])

def convert(value, conversion):
    return {None: lambda v: v, 's': str, 'r': repr, 'a': ascii}[conversion](value)

def f(template):
    """What the same literal as an f-string would give."""
    out = []
    for part in template:
        match part:
            case str() as text:
                out.append(text)
            case Interpolation(value, _, conversion, format_spec):
                out.append(format(convert(value, conversion), format_spec))
    return ''.join(out)

name, n, text = 'World', 3.14159, 'é"\''
print(f(t'Hello {name}, {n:.2f} {n:>{10}.3f} {text!r} {text!a} {text!s:*^9} {n=} {name!r:>10}{{}}') ==
      f'Hello {name}, {n:.2f} {n:>{10}.3f} {text!r} {text!a} {text!s:*^9} {n=} {name!r:>10}{{}}')

def html(template):
    def escape(value):
        return str(value).replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    out = []
    for part in template:
        match part:
            case str(): out.append(part)
            case Interpolation(Template() as inner): out.append(html(inner))
            case Interpolation([*items]): out.extend(html(i) if isinstance(i, Template) else escape(i) for i in items)
            case Interpolation(value): out.append(escape(value))
    return ''.join(out)

items = ['<a>', 'b & c']
print(html(t'<ul>{[t"<li>{item}</li>" for item in items]}</ul><p>{t"{n}"}{items[0]}</p>'))

def sql(template):
    query, parameters = [], []
    for text, field in zip(template.strings, (*template.interpolations, None)):
        query.append(text)
        if field is not None:
            query.append('?')
            parameters.append(field.value)
    return ''.join(query), parameters
print(sql(t"select * from t where name = {name} and n > {n + 1}"))

for i in range(200):
    result = f(t'{i}:{i * 2:04d};')
print(result)

# In generators, with yields inside of fields.
def generator():
    a = 1
    template = t'{a} {(yield 1)!r:>{(yield 2)}} {a + 1:{a}} {(yield 3)}'
    yield template
g = generator()
print(next(g), g.send('A'), g.send(10), g.send('B'))

# Closures, class scopes, lambdas and comprehensions.
class C:
    x = 'class'
    template = t'{x}{[x for x in range(2)]}'
print(C.template)
print((lambda x: t'{x}{(lambda: x)()}')(5), [t'{i}' for i in range(2)])
def outer():
    v = 'outer'
    def inner(): return t'{v}'
    v = 'changed'
    return inner()
print(outer())
def defaults(template=t'{name}'): return template
print(defaults())
assert t'', 'a template is true'
