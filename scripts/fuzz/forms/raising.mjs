// Exceptions: chains, notes, groups, `finally` that leaves, and what tracebacks hold.

import { attempt, indent } from './lines.mjs';

/** A `finally` block that ends in a simple statement, which is where its frame has been when the exception goes on. */
const endsSimply = (lines) => (lines.at(-1).startsWith('     ') ? [...lines, '    tr(8)'] : lines);

const NEW = [
  "ValueError('v')",
  'KeyError("k")',
  'OSError(9999, "no")',
  'TypeError',
  'Exception(1, [2])',
  "UnicodeDecodeError('utf-8', b'x', 0, 1, 'why')",
  'AttributeError("a", name="n", obj=3)',
  'ImportError("i", name="m", path="p")',
  'StopIteration(3)',
  'SyntaxError("bad", ("file", 1, 2, "text", 1, 4))',
  'NameError("n", name="prin")',
  '5',
  'None',
  'KeyboardInterrupt',
  "Custom('c')",
  "ExceptionGroup('g', [ValueError(1), KeyError(2)])",
  "BaseExceptionGroup('b', [KeyboardInterrupt(), ValueError(3)])",
  'SystemExit(0) if 0 else IndexError',
  'Custom',
  'Custom(1, 2)',
  'RecursionError("r")',
  'OSError(9999, "denied", "file", None, "other")',
  'AssertionError()',
  'Warning("w")',
];

function raiser(random) {
  const error = () => random.pick(NEW);
  return random.weighted([
    [4, () => [`raise ${error()}`]],
    [2, () => [`raise ${error()} from ${random.pick([error(), 'None', 'error'])}`]],
    [1, () => ['raise']],
    [
      1,
      () => [
        random.pick([
          '1 / 0',
          'missing_name',
          '[][1]',
          '{}["k"]',
          'None.x',
          'None()',
          'int("x")',
          '"a" + 1',
          'len(1)',
          'a, b = 1,',
          '[].append(1, 2)',
          'import no.such',
          'from math import zz',
          'assert 0, "asserted"',
          'del missing',
          '().x = 1',
          'f()',
          'f(1, 2, 3)',
          'f(c=1)',
          'next(iter([]))',
          '"%d" % "x"',
          'b"\\xff".decode()',

          'object().x',
          'Base.valu',
          'Base().valeu',
          'range(1)[5]',
          'for x in 5: pass',
          'with 5: pass',
          'print(**5)',
          'print(*5)',
          'print(**{1: 2})',
          'f(1, a=2)',
          '{**5}',
          '[*5]',
          '{[]: 1}',
          'a.b.c',
          'lambda: yy',
          'max([])',
          'class X(5): pass',
          'class X(int, str): pass',
          '1 < "a"',
          '-"a"',
          '[1][None]',
          '1[0]',
          '(1).real.x = 5',
          'isinstance(1, 1)',
          'raise Base',
          'raise Base()',
        ]),
      ],
    ],
    [1, () => [`e = ${error()}`, `e.add_note(${random.pick(["'note'", "'two\\nlines'", '5', "''"])})`, 'raise e']],
    [1, () => [`e = ${error()}`, `e.__notes__ = ${random.pick(["['n']", '5', "['a', 5]", "'str'", '()'])}`, 'raise e']],
    [0.5, () => [`raise (${error()}).with_traceback(None)`]],
    [0.5, () => [`e = ${error()}`, `e.__context__ = ${error()}`, 'raise e']],
    [0.5, () => [`e = ${error()}`, 'e.__suppress_context__ = True', 'raise e']],
    [0.7, () => ['f(1)']],
  ])();
}

/** `star`: in an `except*` block, which nothing may leave. */
function block(random, depth, star = false) {
  if (depth <= 0) return random.pick([() => raiser(random), () => ['tr(1)'], () => ['pass'], () => raiser(random)])();
  const inStar = () => indent(block(random, depth - 1, true));
  const more = () => indent(random.list(1, 2, () => block(random, depth - 1, star)).flat());
  return random.weighted([
    [2, () => block(random, 0, star)],
    [
      5,
      () => {
        const lines = ['try:', ...more()];
        const handlers = random.int(0, 2);
        for (let i = 0; i < handlers; i++) {
          const kind = random.pick([
            'ValueError',
            '(KeyError, TypeError)',
            'Exception',
            'LookupError, OSError',
            'Custom',
            'BaseException',
            '5',
            '(ValueError, 5)',
            'missing_kind',
            '()',
          ]);
          lines.push(`except ${kind}${/^\w+,/.test(kind) ? '' : ' as error'}:`, ...more());
        }
        if (handlers > 0 && random.chance(0.3)) lines.push('else:', ...more());
        if (handlers === 0 || random.chance(0.3))
          lines.push(
            'finally:',
            ...endsSimply(more()),
            ...random.pick([[], [], [], [star ? '    tr(7)' : '    return 7']]),
          );
        return lines;
      },
    ],
    [
      1,
      () => [
        'try:',
        ...more(),
        `except* ${random.pick(['ValueError', 'KeyError', 'Exception', '(OSError, TypeError)', 'ExceptionGroup', 'BaseException'])} as error:`,
        '    print(repr(error))',
        ...inStar(),
        ...(random.chance(0.3) ? ['except* KeyError:', ...inStar()] : []),
        ...(random.chance(0.2) ? ['finally:', ...endsSimply(more())] : []),
      ],
    ],
    [1, () => [`with Manager(${random.pick(['True', 'False'])}):`, ...more()]],
    [1, () => ['for i in range(2):', ...more(), `    if i == 0: ${random.pick(['continue', 'break', 'tr(i)'])}`]],
    [
      1,
      () => [
        'for i in range(2):',
        ...indent([
          'try:',
          ...more(),
          'finally:',
          `    ${random.pick(star ? ['tr(i)'] : ['continue', 'break', 'tr(i)', 'return i'])}`,
        ]),
      ],
    ],
  ])();
}

const WALK = [
  'def chain(error, depth=0):',
  "    print('-' * depth, type(error).__name__, error.args, getattr(error, '__notes__', None), error.__suppress_context__)",
  '    tb = error.__traceback__',
  '    while tb is not None and depth == 0:',
  '        print(tb.tb_frame.f_code.co_qualname, tb.tb_lineno, tb.tb_frame.f_lineno - tb.tb_lineno if tb.tb_next else 0)',
  '        tb = tb.tb_next',
  '    if depth > 4: return',
  '    if error.__cause__ is not None: chain(error.__cause__, depth + 1)',
  '    if error.__context__ is not None: chain(error.__context__, depth + 1)',
];

export function raisingFunction({ random, scope }) {
  const name = scope.unique('raises');
  const lines = [
    'class Custom(Exception):',
    `    ${random.pick(['pass', "def __str__(self): return 'custom text'", 'def __init__(self, only): self.only = only', 'def __str__(self): return 5', "def __repr__(self): raise ValueError('repr')", "__module__ = 'elsewhere'"])}`,
    'def f(a, b=1): raise ValueError(a) from KeyError(b)',
    `def ${name}(error=None):`,
    ...indent(random.list(1, 2, () => block(random, 3)).flat()),
  ];
  const call = random.pick([
    `${name}()`,
    `[${name}() for _ in range(2)]`,
    `(lambda: ${name}())()`,
    `list(map(${name}, [None]))`,
    `print(1, ${name}(), sep='')`,
  ]);
  // Uncaught now and then, for the text of the traceback.
  if (random.chance(0.15)) return [...lines, call];
  return [...lines, ...WALK, 'try:', `    show(${call})`, 'except BaseException as error:', '    chain(error)'];
}

/** Groups: split, subgroup, derive, nesting. */
export function groups({ random }) {
  const leaf = () =>
    random.pick(['ValueError(1)', "KeyError('k')", 'OSError(9999, "x")', 'TypeError()', 'ZeroDivisionError("z")']);
  const group = (depth) =>
    `ExceptionGroup('${random.pick(['g', 'outer', ''])}', [${random.list(1, 3, () => (depth > 0 && random.chance(0.4) ? group(depth - 1) : leaf())).join(', ')}])`;
  const kind = () =>
    random.pick([
      'ValueError',
      '(KeyError, OSError)',
      'lambda e: isinstance(e, TypeError)',
      'ExceptionGroup',
      'Exception',
      '5',
      '(ValueError, 5)',
    ]);
  const uses = random.list(1, 3, () =>
    attempt([
      random.pick([
        `show(g.split(${kind()}))`,
        `show(g.subgroup(${kind()}))`,
        'show(g.message, g.exceptions, str(g), repr(g))',
        'show(g.derive([ValueError(9)]))',
        "ExceptionGroup('x', [])",
        "ExceptionGroup('x', [1])",
        'ExceptionGroup(1, [ValueError()])',
        "show(BaseExceptionGroup('x', [ValueError()]))",
        "ExceptionGroup('x', [KeyboardInterrupt()])",
        "ExceptionGroup('x')",
        'g.message = 1',
        'raise g',
      ]),
    ]),
  );
  const lines = [`g = ${group(2)}`, ...uses.flat()];
  return random.chance(0.1) ? [...lines, 'raise g'] : lines;
}
