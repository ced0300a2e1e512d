// Classes that define special methods, descriptors, slots and metaclasses, with what makes Python call them.

import { attempt, indent } from './lines.mjs';
import { PROTOCOLS } from './protocols.mjs';

const BINARY = {
  add: '+',
  sub: '-',
  mul: '*',
  matmul: '@',
  truediv: '/',
  floordiv: '//',
  mod: '%',
  pow: '**',
  lshift: '<<',
  rshift: '>>',
  and: '&',
  or: '|',
  xor: '^',
};
const COMPARISONS = { lt: '<', le: '<=', eq: '==', ne: '!=', gt: '>', ge: '>=' };

const method = (name, parameters, body) => [`def ${name}(${parameters}):`, `    ${body}`];

/** Two classes, one perhaps derived from the other, with some forms of some operators. */
export function operatorClasses({ random, scope }) {
  const [left, right] = [scope.unique('L'), scope.unique('R')];
  const names = random.some(Object.keys(BINARY), 0.3);
  const compared = random.some(Object.keys(COMPARISONS), 0.3);
  const body = () => [
    'pass',
    ...names.flatMap((name) =>
      ['', 'r', 'i'].flatMap((form) => (random.chance(0.4) ? operatorMethod(random, `__${form}${name}__`) : [])),
    ),
    ...compared.flatMap((name) => (random.chance(0.5) ? operatorMethod(random, `__${name}__`) : [])),
  ];
  const lines = [
    `class ${left}${random.pick(['', '', '(int)', '(str)', '(list)', '(Base)'])}:`,
    ...indent(body()),
    `class ${right}${random.pick(['', `(${left})`, '(float)'])}:`,
    ...indent(body()),
  ];
  const operand = () => random.pick([`${left}()`, `${right}()`, `${right}()`, '2', "'s'", '[1]', 'None']);
  const operators = [...names.map((name) => BINARY[name]), ...compared.map((name) => COMPARISONS[name]), '+'];
  for (let i = random.int(2, 6); i > 0; i--) {
    const operator = random.pick(operators);
    if (random.chance(0.3) && !/[<>=]$|^!/.test(operator)) {
      const name = scope.declare('int');
      lines.push(
        ...attempt([`${name} = ${operand()}`, `${name} ${operator}= ${operand()}`, `print(type(${name}).__name__)`]),
      );
    } else lines.push(...attempt([`show(${operand()} ${operator} ${operand()})`]));
  }
  return lines;
}

function operatorMethod(random, name) {
  const result = random.pick([
    `return '${name}', type(self).__name__, type(other).__name__`,
    'return NotImplemented',
    `print('${name}'); return NotImplemented`,
    'return self',
    `raise ValueError('${name}')`,
    'return other',
  ]);
  return method(name, 'self, other', result);
}

/** A class with some special methods, good and bad ones, and what calls them. */
export function protocolClass({ random, scope }) {
  const name = scope.unique('P');
  const chosen = random.some(PROTOCOLS, 0.15);
  if (chosen.length === 0) chosen.push(random.pick(PROTOCOLS));
  const base = random.pick(['', '', '', '(Base)', '(list)', '(dict)', '(int)', '(str)', '(tuple)', '(set)', '(bytes)']);
  const lines = [
    `class ${name}${base}:`,
    ...indent(chosen.flatMap(([dunder, parameters, bodies]) => method(dunder, parameters, random.pick(bodies)))),
    'try:',
    `    o = ${name}(${random.pick(['', '', '', '3', "'7'"])})`,
    'except Exception as error:',
    '    print(type(error).__name__, error)',
    'else:',
  ];
  const uses = chosen.flatMap(([, , , calls]) => random.some(calls, 0.6));
  uses.push(...random.pick(PROTOCOLS)[3]);
  return [...lines, ...indent(uses.flatMap((use) => attempt([asStatement(use)])))];
}

/** Statements among the uses are told by what they start with. */
const asStatement = (use) => (/^(for |with |del |x = )|^o[.[][^=]*[^=!<>]= /.test(use) ? use : `show(${use})`);

export function descriptorClass({ random, scope }) {
  const [kind, user] = [scope.unique('D'), scope.unique('U')];
  const parts = random.some(
    [
      method('__get__', 'self, instance, owner=None', "return 'get', instance is None, owner.__name__"),
      method('__set__', 'self, instance, value', "print('set', value)"),
      method('__delete__', 'self, instance', "print('delete')"),
      method('__set_name__', 'self, owner, name', "print('named', owner.__name__, name)"),
      method('__get__', 'self, instance, owner', "raise AttributeError('hidden')"),
      method('__set__', 'self, instance', 'pass'),
    ],
    0.45,
  );
  const extra = random.some(
    [
      method('__getattr__', 'self, name', "return 'getattr ' + name"),
      method('__getattribute__', 'self, name', "print('attribute', name); return object.__getattribute__(self, name)"),
      method('__setattr__', 'self, name, value', "print('setattr', name); object.__setattr__(self, name, value)"),
      method('__delattr__', 'self, name', "print('delattr', name); super().__delattr__(name)"),
      ['@property', ...method('p', 'self', 'return self.q'), '@p.setter', ...method('p', 'self, v', 'self.q = v * 2')],
      ['@p.deleter', ...method('p', 'self', 'del self.q')],
      ['@classmethod', ...method('c', 'cls, *a, **k', 'return cls.__name__, a, k')],
      ['@staticmethod', ...method('s', '*a, **k', 'return a, k')],
      ['__private = 5', ...method('hidden', 'self', 'return self.__private, self._U__nothing')],
    ],
    0.3,
  );
  const lines = [
    `class ${kind}:`,
    ...indent(['kind = 1', ...parts.flat()]),
    ...attempt([
      `class ${user}:`,
      ...indent([`d = ${kind}()`, ...extra.flat()]),
      `o = ${user}()`,
      ...indentNone(
        random
          .list(2, 7, () =>
            random.pick([
              `show(o.d)`,
              `show(${user}.d)`,
              'o.d = 1',
              'del o.d',
              `o.__dict__['d'] = 'own'`,
              'o.p = 3',
              'show(o.p)',
              'del o.p',
              'show(o.c(1, x=2))',
              `show(${user}.s(1))`,
              'show(o.hidden())',
              'o.nothing',
              'show(sorted(vars(o)))',
              `${user}.d = 3`,
              `show(hasattr(o, 'd'), getattr(o, 'zz', 'default'))`,
              `setattr(o, 'dyn', 1)`,
              `delattr(o, 'dyn')`,
              `show(${user}.p.fget.__qualname__)`,
            ]),
          )
          .flatMap((use) => attempt([use])),
      ),
    ]),
  ];
  return lines;
}

const indentNone = (lines) => lines;

export function slotsClass({ random, scope }) {
  const name = scope.unique('S');
  const slots = random.pick([
    "('x', 'y')",
    "['x']",
    "'x'",
    "('x', '__dict__')",
    "('x', 'x')",
    '()',
    "{'x': 'doc', 'y': None}",
    "('x', '__weakref__')",
    "('1x',)",
    '(1,)',
    "('__x', '_y')",
    "('value',)",
  ]);
  const base = random.pick(['', '', '(Base)', '(int)', '(list)', '(tuple)', '(Exception)']);
  const derived = scope.unique('S');
  const uses = random.list(2, 5, () =>
    random.pick([
      'o.x = 1',
      'show(o.x)',
      'del o.x',
      'o.z = 2',
      'show(o.z)',
      'show(o.__dict__)',
      'show(o.__slots__)',
      'o.y = 3; show(o.x, o.y)',
      `show(type(o).x)`,
      'show(o.value)',
    ]),
  );
  const lines = [`class ${name}${base}:`, ...indent([`__slots__ = ${slots}`, random.pick(['pass', 'x = 1', 'w = 2'])])];
  const other = [
    `class ${derived}(${random.pick([name, `${name}, Base`, `Base, ${name}`, `${name}, list`, `int, ${name}`])}):`,
    ...indent([random.pick(['pass', "__slots__ = ('q',)", '__slots__ = ()'])]),
  ];
  return [
    ...attempt([...lines, ...(random.chance(0.5) ? other : [])]),
    ...attempt([`o = ${random.pick([name, name, derived])}()`, ...uses.flatMap((use) => attempt([use]))]),
  ];
}

const META_METHODS = [
  [
    'def __new__(mcls, name, bases, ns, **kw):',
    "    print('new', name, len(bases), sorted(kw))",
    '    return super().__new__(mcls, name, bases, ns)',
  ],
  ['def __init__(cls, name, bases, ns, **kw):', "    print('init', sorted(kw))", '    cls.tag = name.lower()'],
  [
    '@classmethod',
    'def __prepare__(mcls, name, bases, **kw):',
    "    print('prepare', name)",
    "    return {'prepared': 1}",
  ],
  ['def __call__(cls, *a, **k):', "    print('call', a)", '    return super().__call__(*a, **k)'],
  ['def __getattr__(cls, name):', "    return 'meta ' + name"],
  ['def __instancecheck__(cls, other):', '    return other == 1'],
  ['def __subclasscheck__(cls, other):', '    return other is int'],
  ['def __iter__(cls):', '    yield from (1, 2)'],
  ['def __len__(cls):', '    return 4'],
  ['def __repr__(cls):', "    return 'class ' + cls.__name__"],
  ['def __getitem__(cls, i):', '    return i'],
  ['def __contains__(cls, i):', '    return i == 3'],
  ['def mro(cls):', "    print('mro')", '    return super().mro()'],
  ['def __add__(cls, other):', "    return 'meta add'"],
  ['def __eq__(cls, other):', '    return True'],
  ['@property', 'def size(cls):', '    return 8'],
];

export function metaclass({ random, scope }) {
  const [meta, name] = [scope.unique('M'), scope.unique('K')];
  const parts = random.some(META_METHODS, 0.3).flat();
  const body = random.some(
    [
      ['def __init_subclass__(cls, **kw):', "    print('subclass', cls.__name__, kw)"],
      ['def __class_getitem__(cls, item):', "    return 'item', item"],
      ['def __init__(self, *a):', '    self.a = a'],
      ['def who(self):', '    return __class__.__name__, super().__repr__()[:3]'],
      ['print(prepared)'],
      ['values = [n for n in range(3) if n != 1]'],
      ['q = 5', 'r = [q for _ in range(2)]'],
    ],
    0.3,
  );
  const keywords = random.pick(['', '', ', flag=1', ", **{'flag': 2}"]);
  const uses = random.list(2, 6, () =>
    random.pick([
      `${name}()`,
      `${name}(1).a`,
      `${name}.tag`,
      `${name}.missing`,
      `isinstance(1, ${name})`,
      `issubclass(int, ${name})`,
      `list(${name})`,
      `len(${name})`,
      `${name}`,
      `${name}[1, 2]`,
      `3 in ${name}`,
      `${name} + 1`,
      `${name} == 2`,
      `${name}.size`,
      `${name}().size`,
      `type(${name}).__name__, [k.__name__ for k in ${name}.__mro__]`,
      `${name}().who()`,
      `type('Made', (${name},), {'x': 1}).x`,
    ]),
  );
  const decorator = random.chance(0.2) ? [`@${random.pick(['traced', '(lambda cls: cls)', 'tr', 'missing_one'])}`] : [];
  const base = random.pick(['', '', 'Base, ']);
  return [
    `class ${meta}(type):`,
    ...indent(['pass', ...parts]),
    ...attempt([
      ...decorator,
      `class ${name}(${base}metaclass=${meta}${keywords}):`,
      ...indent(['pass', ...body.flat()]),
      ...(random.chance(0.4) ? [`class Sub(${name}${random.pick(['', ', x=1'])}): pass`] : []),
      ...uses.flatMap((use) => attempt([`show(${use})`])),
    ]),
  ];
}

/** Several classes with random bases, whose methods call `super()`. */
export function hierarchy({ random, scope }) {
  const names = random.list(2, 5, () => scope.unique('H'));
  const lines = [];
  names.forEach((name, i) => {
    const bases = random.some(names.slice(0, i), 0.5);
    if (random.chance(0.3)) bases.reverse();
    if (random.chance(0.1)) bases.push(random.pick(['int', 'list', 'Base', 'object', '5', '*()', 'list[int]']));
    const body = random.some(
      [
        ['def m(self):', `    print('${name}')`, '    return super().m()'],
        ['def n(self):', `    return '${name}', super(${name}, self).n()`],
        ['@classmethod', 'def c(cls):', `    return cls.__name__, super().c()`],
        [`value = '${name}'`],
        ['def __init__(self, *a, **k):', `    print('init ${name}')`, '    super().__init__(*a, **k)'],
        ['def __new__(cls, *a, **k):', '    return super().__new__(cls)'],
      ],
      0.5,
    );
    lines.push(
      ...attempt([
        `class ${name}${bases.length > 0 || random.chance(0.2) ? `(${bases.join(', ')})` : ''}:`,
        ...indent(['pass', ...body.flat()]),
        `show([k.__name__ for k in ${name}.__mro__])`,
      ]),
    );
  });
  const last = names.at(-1);
  for (const use of random.some(
    [`${last}().m()`, `${last}().n()`, `${last}.c()`, `${last}(1)`, `${last}(k=1)`, `${last}.value`, `super().m`],
    0.6,
  ))
    lines.push(...attempt([`show(${use})`]));
  return lines;
}
