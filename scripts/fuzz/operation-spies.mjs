// Operations with instances of subclasses of built-in types that override every method: `spy` prints, beside the result, which of
// them were called, in their order.

export const SPY_PRELUDE = `
calls = []
HIDDEN = (
    '__getattribute__ __setattr__ __delattr__ __reduce__ __reduce_ex__ __getstate__ __sizeof__ __dir__ __new__ __init__ '
    '__buffer__ __release_buffer__ __alloc__'
).split()
METHODS = type(str.upper), type(int.__add__)


def spied(base):
    def method(name):
        original = getattr(base, name)

        def call(self, *args, **kwargs):
            calls.append(name)
            return original(self, *args, **kwargs)

        return call

    names = [name for name in dir(base) if name not in HIDDEN and type(getattr(base, name)) in METHODS]
    return type(f'X{base.__name__}', (base,), {name: method(name) for name in names})


SPIES = {base: spied(base) for base in (int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset)}


def X(base, *args):
    return SPIES[base](*args)


def plain(r):
    t = type(r)
    return (t.__name__, t.__base__(r)) if t in SPIES.values() else r


def spy(f):
    calls.clear()
    try:
        r = f()
        names = ' '.join(calls)
        text = printed(lambda: plain(r))
    except Exception as error:
        names = ' '.join(calls)
        text = f'{type(error).__name__}: {error}'.split(' at 0x')[0].replace(chr(10), '\\\\n')
    print(f'{text[:120]} | {names[:200]}'.encode('utf-8', 'backslashreplace').decode())
`.trim();

/** Instances of each type, and of others as arguments. */
export const SPIED = {
  int: ['X(int, 3)', 'X(int, 0)', 'X(int, -1)'],
  float: ['X(float, 1.5)', 'X(float, 2)'],
  complex: ['X(complex, 1, 2)'],
  str: ["X(str, 'ab')", "X(str, '')", "X(str, 'a b')"],
  bytes: ["X(bytes, b'ab')", "X(bytes, b'')"],
  bytearray: ["X(bytearray, b'ab')"],
  list: ['X(list, [1, 2])', 'X(list)', "X(list, ['a', 'b'])"],
  tuple: ['X(tuple, (1, 2))', 'X(tuple)'],
  dict: ["X(dict, {'a': 1})", 'X(dict)', 'X(dict, {1: 2, 3: 4})'],
  set: ['X(set, {1, 2})', 'X(set)'],
  frozenset: ['X(frozenset, {1, 2})', 'X(frozenset)'],
};

const INTS = ['int'];
const TEXTS = ['str'];
const DATA = ['bytes', 'bytearray'];
/** Which of them stand for a kind of argument (operation-values.mjs); where none is named, any. */
export const SPIED_KINDS = {
  int: INTS,
  small: INTS,
  nonnegative: INTS,
  index: INTS,
  width: INTS,
  exponent: INTS,
  byte: INTS,
  float: ['float', 'int'],
  str: TEXTS,
  sub: TEXTS,
  sep: TEXTS,
  chars: TEXTS,
  fill: TEXTS,
  spec: TEXTS,
  prefix: TEXTS,
  bsub: DATA,
  bbuf: DATA,
  bsep: DATA,
  bchars: DATA,
  bprefix: DATA,
  bytes: DATA,
  items: ['list', 'tuple', 'dict', 'set', 'frozenset', 'str', 'bytes'],
  strings: ['list', 'tuple'],
  buffers: ['list', 'tuple'],
  pairs: ['dict', 'list'],
  other: ['set', 'frozenset', 'list', 'dict'],
  dict: ['dict'],
};

/** What has to have the same hash everywhere; names, which Heddle does not ask for their hash. */
export const UNSPIED = new Set(['plain', 'attribute', 'encoding', 'errors']);
