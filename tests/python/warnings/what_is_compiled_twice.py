# CPython compiles a generator that all, any or tuple gets twice, as a loop and as the generator, and so warns twice.

import warnings

for source in (
    'tuple(1(x) for x in y)',
    'all((1)[x] for x in (2 is y, 3))',
    'any([x for x in 4()] for z in y)',
    'list(1(x) for x in y)',
    'tuple([1(x) for x in y])',
    'tuple((1(x) for x in y), key=2)',
    'm.tuple(1(x) for x in y)',
    'async def f(): tuple(1(x) async for x in y)',
    'async def f(): tuple(1(await x) for x in y)',
    'async def f(): tuple(1(x) for x in await y)',
    'tuple(tuple(1(x) for x in z) for z in y)',
    '__debug__()',
    '__debug__[1]',
    'x = __debug__',
    '(1(x) for x in 2[y] if 3() for z in 5())',
    '[1(x) for x in 2[y] if 3()]',
):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter('always')
        compile(source, 'source', 'exec')
    print(source, [str(warning.message) for warning in found])
