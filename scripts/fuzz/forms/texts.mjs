// Formatted and template strings, type parameters, aliases and annotations, imports.

import { attempt, indent } from './lines.mjs';

function field(random, depth = 2) {
  const value = random.pick([
    '1',
    '2.5',
    "'text'",
    'None',
    '[1, 2]',
    '{1: 2}["x"] if 0 else 3',
    'tr(7)',
    '(lambda: 5)()',
    'x',
    "{'a': 1}['a']",
    'x!r',
    'x =',
    'x = !s',
    'x=',
    '1 < 2',
    'a if (a := 3) else 0',
    '*[1], 2',
    "f'{x}'",
    "'nested'.upper()",
    '"q"',
    'yy',
    '1j',
    'True',
    '10**20',
    '-x',
    "b'\\xff'",
    "'\\N{BULLET}'",
    'x if x else 1',
    'not x',
    '[i for i in range(2)]',
    '1_000',
  ]);
  const conversion = /[!=]/.test(value) && !/["'<]/.test(value) ? '' : random.pick(['', '', '', '!r', '!s', '!a']);
  const spec = random
    .pick([
      '',
      '',
      ':',
      ':>8',
      ':{x}',
      ':<{tr(6)}',
      ':.{x}f',
      ':{x}.{x}',
      ':*^{x}d',
      ":{'>'}{x}",
      ':d',
      ':%Y',
      ':,',
      ':08.3f',
      ':{x!r:>2}',
      ':x}}',
      ':{{',
      ':_b',
      ':+',
      ':e',
      ':n',
      ':c',
      ':s',
      ':\\x41<9',
    ])
    .replace(':x}}', '')
    .replace(':{{', '');
  const space = value.startsWith('{') || value.startsWith('*') ? ' ' : '';
  return `{${space}${value}${conversion}${depth > 0 ? spec : ''}}`;
}

const quoted = (random, prefix) => {
  const parts = random.list(0, 4, () =>
    random.pick(['text ', '{{', '}}', '\\n', 'é', '𝒳', field(random), field(random), field(random)]),
  );
  return `${prefix}"""${parts.join('')}"""`;
};

export function formattedStrings({ random }) {
  const text = () => quoted(random, random.pick(['f', 'f', 'F', 'rf', 'fr']));
  return [
    `x = ${random.pick(['3', '5', "'s'", '2.5'])}`,
    ...random.list(1, 3, () => attempt([`show(${random.list(1, 2, text).join(random.pick([' ', ' + ']))})`])).flat(),
  ];
}

export function templateStrings({ random }) {
  const template = () => quoted(random, random.pick(['t', 't', 'T', 'rt', 'tr']));
  const uses = [
    't.strings, t.values',
    '[(i.expression, i.conversion, i.format_spec) for i in t.interpolations]',
    'list(t)',
    "t + t'{x}!'",
    't + "s"',
    'type(t).__name__',
    't == t',
    "(t'{x}' t'more').strings",
    'repr(t)[:20]',
    '[type(part).__name__ for part in t]',
    'hash(t) is None',
    't.nothing',
    'len(t)',
  ];
  return [
    `x = ${random.pick(['3', "'s'"])}`,
    ...attempt([`t = ${template()}`, ...random.list(1, 4, () => attempt([`show(${random.pick(uses)})`])).flat()]),
  ];
}

function typeParameters(random) {
  const bound = () => random.pick(['', '', ': int', ': (int, str)', ': missing_bound', ': tr(int)', ': list[T]']);
  const normal = random.list(1, 2, (_, i) => `${'TU'[i]}${bound()}`);
  let defaults = random.chance(0.2);
  const parts = normal.map((part) =>
    defaults ? `${part} = ${random.pick(['int', 'tr(3)', 'missing_default'])}` : part,
  );
  if (random.chance(0.3)) parts.push(`*Ts${defaults ? ' = *tuple[int, ...]' : ''}`);
  if (random.chance(0.3)) parts.push(`**P${defaults ? ' = [int]' : ''}`);
  defaults = false;
  return `[${parts.join(', ')}]`;
}

export function generics({ random, scope }) {
  const name = scope.unique('G');
  const list = typeParameters(random);
  const value = () =>
    random.pick([
      'int',
      'list[T]',
      'T',
      'dict[str, T] | None',
      'tr(5)',
      'missing_value',
      '1 / 0',
      '[T for _ in "ab"]',
      'lambda: T',
      "'later'",
      `${name}`,
      'tuple[*T] if 0 else 1',
    ]);
  const made = random.pick([
    () => [`type ${name}${random.pick([list, list, ''])} = ${value()}`],
    () => [`def ${name}${list}(a: ${value()} = 1, *b: ${value()}) -> ${value()}: return a, T.__name__`],
    () => [
      `class ${name}${list}(${random.pick(['', 'Base', 'list[T]', 'tr(object)'])}):`,
      ...indent([
        'def m[V](self, v: V) -> T: return V.__name__, T.__name__',
        `x: ${value()} = 3`,
        `type A = ${value()}`,
        'y = T.__name__',
      ]),
    ],
  ])();
  const uses = [
    '__type_params__',
    '__value__',
    '__name__',
    '__annotations__',
    '__type_params__[0].__bound__',
    '__type_params__[0].__constraints__',
    '__type_params__[-1].__default__',
    '__type_params__[-1].has_default()',
    '__orig_bases__',
    '__parameters__',
    'y',
    'A.__value__',
    'x',
    '__mro__',
    'm.__type_params__',
    '__module__',
    'evaluate_value',
    '__qualname__',
    '__type_params__[0].__infer_variance__',
    'T',
  ];
  const calls = [
    `${name}[int]`,
    `${name}[int, str]`,
    `${name}()`,
    `${name}().m(1)`,
    `${name}[int]()`,
    `${name}[int] | None`,
    `${name} | int`,
    `repr(${name})[:9]`,
    `isinstance(1, ${name})`,
    `${name}[int].__args__`,
    `${name}[int].__origin__ is ${name}`,
    `int | str | ${random.pick(['None', 'list[int]', '5', "'x'"])}`,
    'list[int].__args__, dict[str, int] == dict[str, int]',
    '(int | None).__args__',
    'isinstance(1, int | str), issubclass(bool, int | None)',
    'list[int](), type(list[int]()).__name__',
    'isinstance([], list[int])',
    'T',
  ];
  return [
    ...attempt(made),
    ...random
      .list(2, 5, () => attempt([`show(${random.chance(0.6) ? `${name}.${random.pick(uses)}` : random.pick(calls)})`]))
      .flat(),
  ];
}

export function annotations({ random, scope }) {
  const name = scope.unique('A');
  const annotation = () =>
    random
      .pick([
        'int',
        'missing_one',
        "'text'",
        'list[int]',
        'tr(1)',
        'None',
        '1 / 0',
        'lambda: 1',
        '(q := 1) if 0 else 2',
        'x',
        '[x for x in "ab"]',
        '*tuple[int]',
      ])
      .replace('(q := 1) if 0 else 2', '2');
  const members = random.list(
    1,
    3,
    (_, i) => `${'abc'[i]}: ${annotation().replace('*tuple[int]', 'int')}${random.pick(['', ' = 1', ' = tr(2)'])}`,
  );
  const conditional = random.chance(0.3) ? ['if tr(1):', '    z: int', 'else:', '    w: str = 1'] : [];
  const user = random.pick([
    () => [`class ${name}:`, ...indent([random.pick(['x = int', 'pass']), ...members, ...conditional])],
    () => [
      `def ${name}(a: ${annotation().replace('*tuple[int]', 'int')}, *args: ${annotation()}, k: int = 1, **kw: str) -> None:`,
      ...indent(['l: missing_local = 1', '(p): int = 2', 'return l']),
    ],
    () => [`class ${name}Meta(type): pass`, `class ${name}(metaclass=${name}Meta):`, ...indent(members)],
  ])();
  const uses = [
    `${name}.__annotations__`,
    `sorted(${name}.__annotations__)`,
    `${name}.__annotate__(1)`,
    `${name}.__annotate__(2)`,
    `${name}.__annotate__(3)`,
    `${name}(1)`,
    `hasattr(${name}, 'a')`,
    `${name}.__annotations__.get('a')`,
    '__annotations__ if 0 else 3',
    `'__annotate__' in ${name}.__dict__`,
    `__import__('annotationlib').get_annotations(${name}, format=__import__('annotationlib').Format.STRING)`,
  ];
  return [...attempt(user), ...random.list(1, 4, () => attempt([`show(${random.pick(uses)})`])).flat()];
}

export function imports({ random }) {
  return random
    .list(1, 3, () =>
      attempt(
        random.pick([
          ['import math, sys as s', 'show(math.pi, s.__name__)'],
          ['import os.path', 'show(os.path.join("a", "b"), os.__name__)'],
          ['import os.path as p', "show(p.basename('/a/b'))"],
          ['from os import path, sep as s', 'show(s)'],
          ['from math import *', 'show(floor(2.5), pi)'],
          ['from . import x'],
          ['from .. import y'],
          ['from .mod import z'],
          ['from math import floor, nothing'],
          ['import math.nothing'],
          ['from os.nothing import a'],
          ['import nothing.at.all'],
          ['from __main__ import Base as B', 'show(B is Base)'],
          ['import __main__', 'show(__main__.Base is Base)'],
          ['from collections import abc', 'show(abc.__name__)'],
          [
            'import itertools, functools',
            'show(list(itertools.chain([1], (2,))), functools.reduce(lambda a, b: a + b, [1, 2]))',
          ],
          ['show(__import__("os.path").__name__, __import__("math", fromlist=["x"]).__name__)'],
          ['math = 5', 'import math', 'show(math.e)'],
          ['def f(): from math import *'].map((line) => line.replace('*', 'tau')).concat('show(f())'),
        ]),
      ),
    )
    .flat();
}
