# A keyword right behind a number is accepted with a warning; a longer word is not, except behind `if`, `in` and `is`.
import warnings

for text in ['1if x else 2', '1ifx', '1in x', '1index', '1is x', '1isx', '1or x', '1orx', '1and x', '1andx', '1else x', '[0for x in y]',
             '[0form x in y]', '1not in x', '1nota', '0.format', '0x1for x in y', '1_0or 2', '1jif x else 2', '1.e', '1e5or x', '1\xe9']:
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter('always')
        try:
            compile(text, '<t>', 'exec')
            print(repr(text), 'accepted', [str(one.message) for one in given])
        except SyntaxError as e:
            print(repr(text), e.msg, e.offset, [str(one.message) for one in given])
