// `match` with every kind of pattern, nested, over subjects that often fit.

import { attempt, indent } from './lines.mjs';

const SUBJECTS = [
  '1',
  '-1',
  '2.5',
  '1j',
  "'a'",
  "b'a'",
  'None',
  'True',
  '[]',
  '[1, 2]',
  '[1, [2, 3], 4]',
  '(1, (2,), *[3, 4])',
  "{'a': 1, 'b': [2]}",
  "{'k': {'a': (1, 2)}, 1: 2}",
  'Point(1, 2)',
  'Point([1], Point(0, None))',
  'Names.red',
  'range(3)',
  '{1, 2}',
  "'abc'",
  'Base()',
  '[Point(1, 1)] * 2',
  'int',
  'Point',
  '{}',
  'Names.size, 1',
  '0',
  '3.0',
  "{'a': Point(0, {'b': 1}), 'z': None}",
];

export function matchEverything({ random, scope }) {
  const name = scope.unique('match');
  const captured = [];
  const capture = () => {
    const fresh = `p${captured.length}`;
    captured.push(fresh);
    return fresh;
  };
  const value = () =>
    random.pick([
      '1',
      '-1',
      '2.5',
      '-1 - 2j',
      '1j',
      "'a'",
      "'a' 'bc'",
      "b'a'",
      'None',
      'True',
      'False',
      'Names.red',
      'Names.size',
      'Names.inner.deep',
      'Names.nothing',
      '0',
      '3',
    ]);
  const pattern = (depth, bind = true) => {
    const inner = () => pattern(depth - 1, bind);
    const name = () => (bind ? capture() : '_');
    const star = () => random.pick([[], [], [`*${bind ? random.pick([name(), '_']) : '_'}`]]);
    if (depth <= 0)
      return random.weighted([
        [4, value],
        [3, name],
        [1, () => '_'],
        [1, () => random.pick(['int()', 'str()', 'Point()', 'list()'])],
      ])();
    return random.weighted([
      [2, value],
      [
        3,
        () => {
          const items = random.list(0, 3, inner);
          items.splice(random.int(0, items.length), 0, ...star());
          return random.chance(0.6) || items.length === 0 ? `[${items.join(', ')}]` : `(${items.join(', ')},)`;
        },
      ],
      [
        2,
        () => {
          const keys = random
            .some(["'a'", "'b'", "'k'", '1', '-1', 'Names.red', 'None', '2.5'], 0.25)
            .map((key) => `${key}: ${inner()}`);
          if (bind && random.chance(0.3)) keys.push(`**${name()}`);
          return `{${keys.join(', ')}}`;
        },
      ],
      [
        3,
        () => {
          const kind = random.pick([
            'Point',
            'Point',
            'int',
            'str',
            'Base',
            'dict',
            'list',
            'tuple',
            'bool',
            'float',
            'bytes',
            'Odd',
            'Names.inner',
            'object',
            'missing',
            'len',
          ]);
          const parts = random.list(0, random.chance(0.1) ? 3 : kind === 'Point' ? 2 : 1, inner);
          parts.push(...random.some(['x', 'y', 'real', 'nope'], 0.15).map((key) => `${key}=${inner()}`));
          return `${kind}(${parts.join(', ')})`;
        },
      ],
      [
        1,
        () =>
          `(${random.list(2, 3, () => pattern(depth - 1, false)).join(' | ')})`.replace(
            /(^\(|\| )(_(?= \|))/g,
            '$1int()',
          ),
      ],
      [1, () => (bind ? `(${pattern(depth - 1)} as ${name()})` : pattern(depth - 1, false))],
      [1, () => `(${inner()})`],
    ])();
  };
  const cases = random.list(2, 5, () => {
    captured.length = 0;
    const text = random.chance(0.1) ? `${pattern(1)}, *_` : pattern(3);
    const guard = random.chance(0.2) ? ` if ${random.pick(['tr(0)', 'tr(1)', captured[0] ?? 'True', '1 / 0'])}` : '';
    // A pattern that matches everything may only come last.
    const header =
      /^\(*(?:p\d+|_)\b[ )]*(?: as \w+[ )]*)*$/.test(text) && guard === ''
        ? `case ${text} if True:`
        : `case ${text}${guard}:`;
    return [header, `    return '${random.int(1, 99)}'${captured.map((one) => `, ${one}`).join('')}`];
  });
  return [
    ...[
      'class Point:',
      "    __match_args__ = ('x', 'y')",
      '    def __init__(self, x, y):',
      '        self.x, self.y = x, y',
      '    def __repr__(self):',
      "        return f'Point({self.x!r}, {self.y!r})'",
    ],
    ...[
      'class Odd(metaclass=type("Any", (type,), {"__instancecheck__": lambda cls, o: True})):',
      `    __match_args__ = ${random.pick(["['x']", "('x', 'x')", '(1,)', "'x'", "('nope',)", '()'])}`,
    ],
    ...['class Names:', "    red, size = 'a', 3", '    class inner: deep = 1'],
    `def ${name}(subject):`,
    ...indent(['match subject:', ...indent(cases.flat()), "return 'none'"]),
    ...random.list(3, 8, () => attempt([`show(${name}(${random.pick(SUBJECTS)}))`])).flat(),
  ];
}
