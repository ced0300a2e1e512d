Template = type(t'')
Interpolation = type(t'{0}'.interpolations[0])
def attempt(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class Str(str): pass
name = 'n'
whole = t'a{name}b'
field = Interpolation(1, 'x')
for f in (lambda: Template(), lambda: Template('a'), lambda: Template('a', 'b'), lambda: Template('a', Interpolation(1), Interpolation(2), 'b'),
          lambda: Template(Interpolation(3, 'e', 'r', 'f')), lambda: Template(5), lambda: Template('a', None), lambda: Template(whole),
          lambda: Template(x=5), lambda: Template('a', x=5), lambda: Template(Str('a'), Str('b')).strings,
          lambda: type(Template(Str('a')).strings[0]), lambda: type(Template(Str('a'), '').strings[0]),
          lambda: Template('', field, '', '', field, '')):
    attempt(f)
for f in (lambda: Interpolation(), lambda: Interpolation(1), lambda: Interpolation(1, 'x'), lambda: Interpolation(1, 'x', 's', 'f'),
          lambda: Interpolation(1, 'x', 'z'), lambda: Interpolation(1, 5), lambda: Interpolation(1, None), lambda: Interpolation(1, 'x', 5),
          lambda: Interpolation(1, 'x', 'ss'), lambda: Interpolation(1, 'x', ''), lambda: Interpolation(1, 'x', None, 5),
          lambda: Interpolation(1, 'x', None, None), lambda: Interpolation(1, 'x', None, 'f', 5),
          lambda: Interpolation(value=1, expression='e', conversion='a', format_spec='q'), lambda: Interpolation(1, foo=3),
          lambda: Interpolation(1, value=3), lambda: type(Interpolation(1, Str('x')).expression), lambda: Interpolation(1, 'x', Str('r'))):
    attempt(f)

# Concatenation joins the strings at the seam; only templates can be concatenated.
for f in (lambda: whole + whole, lambda: t'' + t'', lambda: t'a' + t'b{name}c' + t'd{name}', lambda: t'{name}' + t'{name}',
          lambda: whole + 'b', lambda: 'a' + whole, lambda: whole + 5, lambda: 5 + whole, lambda: whole * 2, lambda: whole % 2, lambda: -whole,
          lambda: whole.__add__(whole), lambda: whole.__add__('b'), lambda: Template.__add__):
    attempt(f)
joined = whole
joined += t'!'
print(joined, whole)

for f in (lambda: len(whole), lambda: whole.__len__, lambda: whole[0 if whole else 1], lambda: 'a' in whole, lambda: field in whole, lambda: whole == whole,
          lambda: t'a' == t'a', lambda: whole != t'a', lambda: hash(whole) == hash(whole), lambda: field == Interpolation(1, 'x'),
          lambda: whole < whole, lambda: bool(t''), lambda: bool(field), lambda: str(whole), lambda: format(whole), lambda: format(whole, 'x'), lambda: int(field)):
    attempt(f)

# Attributes cannot be set; the types cannot be subclassed.
for obj, names in ((whole, ('strings', 'interpolations', 'values', 'other')), (field, ('value', 'expression', 'conversion', 'format_spec', 'other'))):
    for attribute in names:
        attempt(lambda: setattr(obj, attribute, 1))
        attempt(lambda: delattr(obj, attribute))
        attempt(lambda: getattr(obj, attribute))
attempt(lambda: type('D', (Template,), {}))
attempt(lambda: type('D', (Interpolation,), {}))
print(Template, Interpolation, Template.__module__, Template.__qualname__, Interpolation.__match_args__)
print(Template[int], Interpolation[str], Template.strings, Template.values, Interpolation.value)
attempt(lambda: Template.__match_args__)
print(field.__reduce__(), type(field)(*field.__reduce__()[1]))

iterator = iter(t'a{name}{name}b')
print(type(iterator), iterator is iter(iterator), list(iterator), list(iterator))
attempt(lambda: type(iterator)())
attempt(lambda: next(iter(t'')))
