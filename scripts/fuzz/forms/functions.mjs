// Functions with all kinds of parameters and right and wrong calls, closures, scopes, and the order in which things happen.

import { attempt, indent } from './lines.mjs';

function parameterList(random, tail = '') {
  const names = ['a', 'b', 'c', 'd', 'e', 'k'];
  let defaults = false;
  const positional = random.list(0, 3, () => {
    defaults ||= random.chance(0.3);
    return `${names.shift()}${defaults ? `=${random.pick(['1', 'None', '[]', 'tr(2)'])}` : ''}`;
  });
  if (positional.length > 0 && random.chance(0.3)) positional.splice(random.int(1, positional.length), 0, '/');
  const rest = random.pick([null, null, '*', '*rest']);
  const only =
    rest === null
      ? []
      : random.list(rest === '*' ? 1 : 0, 2, () => `${names.shift()}${random.chance(0.5) ? '=5' : ''}`);
  const all = [...positional, ...(rest === null ? [] : [rest]), ...only];
  if (random.chance(0.25)) all.push('**named');
  return all
    .map((part) => part + (tail !== '' && /^[a-z*]+$/.test(part) && part !== '*' && random.chance(0.4) ? tail : ''))
    .join(', ');
}

/** The values of all parameters, for a return. */
const valuesOf = (parameters) => parameters.match(/\b(?:[a-ek]|rest|named)\b(?=[=,:]|$)/g)?.join(', ') ?? '';

function callArguments(random) {
  const parts = random.list(0, 3, () =>
    random.pick(['1', 'tr(2)', "'x'", '*[1, 2]', '*()', '*"z"', '*5', '*tr((3,))']),
  );
  parts.push(
    ...random.some(
      ['a=1', 'b=tr(2)', 'c=3', 'd=4', 'k=5', 'z=6', "**{'b': 7}", "**{'q': 1}", '**{}', '**{1: 2}', '**5', '**tr({})'],
      0.15,
    ),
  );
  return parts.join(', ');
}

export function parameters({ random, scope }) {
  const name = scope.unique('par');
  const plain = parameterList(random, ': int');
  const values = valuesOf(plain);
  const kind = random.pick(['def', 'def', 'lambda', 'method', 'class', 'async']);
  const lambda = parameterList(random);
  const made = {
    def: [`def ${name}(${plain})${random.pick(['', ' -> str'])}:`, `    return (${values})`],
    lambda: [`${name} = lambda ${lambda}: [${valuesOf(lambda)}]`],
    method: [
      `class ${name}_:`,
      `    ${random.pick(['', '@staticmethod', '@classmethod']) || 'pass'}`,
      `    def m(${plain}): return [${values}]`,
      `${name} = ${name}_()${random.pick(['', '', '.__class__'])}.m`,
    ],
    class: [
      `class ${name}:`,
      `    def __init__(self${plain === '' ? '' : plain.includes('/') ? `, ${plain}` : `, ${plain}`}): show(${values})`,
    ],
    async: [`async def ${name}(${plain}): return [${values}]`],
  }[kind];
  const made2 = kind === 'method' ? [made[0], ...(made[1].trim() === 'pass' ? [] : [made[1]]), ...made.slice(2)] : made;
  const call = () =>
    kind === 'async' ? `drive(${name}(${callArguments(random)}))` : `${name}(${callArguments(random)})`;
  const uses = random.list(2, 6, () => attempt([`show(${call()})`]));
  const shown = random.pick([
    '__defaults__',
    '__kwdefaults__',
    '__code__.co_varnames',
    '__code__.co_argcount',
    '__code__.co_flags',
    '__name__',
    '__qualname__',
    '__annotations__',
    '__code__.co_kwonlyargcount',
    '__code__.co_posonlyargcount',
    '__module__',
    '__doc__',
    '__code__.co_freevars',
    '__code__.co_names',
    '__closure__',
    '__dict__',
    '__type_params__',
  ]);
  return [...attempt(made2), ...uses.flat(), ...attempt([`show(${name}.${shown})`])];
}

export function closures({ random, scope }) {
  const name = scope.unique('clo');
  return random.pick([
    () => [`${name} = [lambda${random.pick(['', ' i=i'])}: i for i in range(3)]`, `show([f() for f in ${name}])`],
    () => [
      `def ${name}(n):`,
      ...indent([
        'total = 0',
        'def add(x):',
        `    ${random.pick(['nonlocal total', 'global total', 'pass'])}`,
        `    ${random.pick(['total += x', 'total = total + x', 'return total + x'])}`,
        '    return total',
        'def get(): return total, n',
        'out = [add(i) for i in range(n)]',
        ...random.some(
          [
            'del total',
            'n = 5',
            'show(sorted(locals()))',
            'show(get.__closure__[0].cell_contents)',
            'show(add.__code__.co_freevars)',
          ],
          0.3,
        ),
        'return out, get()',
      ]),
      ...attempt([`show(${name}(3))`]),
    ],
    () => [
      'fs = []',
      'for i in range(3):',
      '    def inner(j=i): return i, j',
      '    fs.append(inner)',
      'show([f() for f in fs])',
    ],
    () => [
      `def ${name}():`,
      ...indent([
        `if ${random.pick(['True', 'False'])}:`,
        '    x = 1',
        'def inner(): return x',
        random.pick(['del x', 'pass', 'x = 2']),
        'return inner()',
      ]),
      ...attempt([`show(${name}())`]),
    ],
    () => [
      'x = "module"',
      `class ${name}:`,
      ...indent([
        random.pick(['x = "class"', 'global x', 'pass', 'x = x + "!"']),
        'y = [x for _ in range(2)]',
        'z = (lambda: x)()',
        random.pick([
          'w = [y for y in y]',
          'w = [[x for x in "ab"] for y in "c"]',
          'w = {x: x for x in [x]}',
          'w = list(x for x in x)',
        ]),
        'def m(self): return x, __class__.__name__',
      ]),
      ...attempt([`show(${name}.y, ${name}.z, ${name}.w, ${name}().m(), x)`]),
    ],
    () => [
      `def ${name}(depth=0):`,
      ...indent([
        'x = depth',
        random.pick([
          'exec("x = 99")',
          'exec("global gx; gx = x")',
          'locals()["x"] = 7',
          'show(eval("x + 1"))',
          'show(sorted(locals().items()))',
          'show([x for x in range(2)], x)',
          'show((x := 5, [x := y for y in range(3)]), x)',
          'show([locals() for y in "a"])',
          'show(eval(\'[x for _ in "a"]\'))',
          'show("gx" in globals())',
        ]),
        `return x if depth > 2 else ${name}(depth + 1)`,
      ]),
      ...attempt([`show(${name}())`]),
    ],
    () => [
      'ns = {}',
      ...attempt([
        `exec(${random.pick(['"a = 1\\nb = a + 1\\ndef f(): return a"', '"class Q: v = 5\\nq = Q().v"', '"x = y"', '"import math as m"', '"def f(: pass"', '"return 1"', '"a: int = 3"', '"[z := 1 for _ in range(2)]"', '"1 +"', '"    x"'])}, ns${random.pick(['', ', {}', ', ns'])})`,
        'show(sorted(k for k in ns if k[0] != "_"))',
        `show(eval(${random.pick(['"a + b"', '"q"', '"f()"', '"(lambda: a)()"', '"[a for _ in range(2)]"', '"x = 1"', '""'])}, ns))`,
      ]),
    ],
    () => [
      `def ${name}(n): return 1 if n == 0 else ${random.pick([`n * ${name}(n - 1)`, `${name}(n - 1) + ${name}(n - 1)`, `[${name}(n - 1)]`])}`,
      `show(${name}(6))`,
    ],
    () => [
      `def ${name}(): return ${name}()`,
      'try:',
      `    ${name}()`,
      'except RecursionError as error:',
      '    print(error)',
    ],
    () => [
      `def ${name}(): return [*map(lambda _: later(), [1])]`,
      ...attempt([`show(${name}())`]),
      'def later(): return 2',
      `show(${name}())`,
    ],
  ])();
}

/** Places that may stand left of `=`, each part of which tells when it is evaluated. */
function target(random, depth) {
  return random.weighted([
    [3, () => random.pick(['ta', 'tb', 'tc'])],
    [2, () => `tr(box)[tr(${random.pick(['0', '1', "'k'", '9'])})]`],
    [2, () => `tr(store).${random.pick(['x', 'y', 'zz'])}`],
    [1, () => 'tr(box)[tr(0):tr(1)]'],
    ...(depth > 0
      ? [
          [
            3,
            () => {
              const parts = random.list(1, 3, () => target(random, depth - 1));
              if (random.chance(0.4))
                parts[random.int(0, parts.length - 1)] = `*${random.pick(['ta', 'tr(store).x', 'tr(box)[tr(0)]'])}`;
              return random.pick([`(${parts.join(', ')},)`, `[${parts.join(', ')}]`]);
            },
          ],
        ]
      : []),
  ])();
}

const VALUES = [
  '1',
  '(1, 2)',
  '[1, [2, 3]]',
  "'ab'",
  '((1, 2), 3)',
  '[]',
  '(1, 2, 3, 4)',
  '{1: 2}',
  'range(3)',
  'None',
  '([1], [2], [3])',
  'iter([1, 2])',
  '(i for i in "xyz")',
];

export function targets({ random }) {
  const value = () => random.pick(VALUES);
  const place = () => target(random, 2);
  const operator = () => random.pick(['+', '-', '*', '//', '%', '@', '&', '|', '^', '<<', '>>', '**', '/']);
  const single = () =>
    random.pick([
      'ta',
      'tr(box)[tr(0)]',
      'tr(store).x',
      'tr(box)[tr(0):tr(2)]',
      'tr(store).none',
      'tr(box)[tr(7)]',
      'tr({})[tr(0)]',
    ]);
  const forms = [
    [4, () => [`${random.list(1, 2, place).join(' = ')} = tr(${value()})`]],
    [2, () => [`for ${place()} in tr([${random.list(1, 2, value).join(', ')}]): show(1)`]],
    [1, () => [`with Manager(False) as ${place()}: show(2)`]],
    [1, () => [`show([1 for ${place()} in [${value()}]], [ta for ta, *tb in [(1, 2), 'xy', (3,)]])`]],
    [2, () => [`${single()} ${operator()}= tr(${random.pick(['1', '2', '[3]', '2.5', '0'])})`]],
    [1, () => [`${single().replace(/\[tr\(0\):tr\(2\)\]/, '[tr(1)]')}: tr('annotation') = tr(4)`]],
    [0.5, () => [`(ta): tr('annotation') = tr(5)`]],
    [0.5, () => [`tr(store).x: tr('annotation')`]],
    [
      2,
      () => [
        `del ${random.list(1, 2, () => random.pick(['ta', 'tb', 'tr(box)[tr(0)]', 'tr(store).x', 'tr(box)[tr(0):tr(1)]', '(tb, [tc])', 'tr(box)[::tr(2)]'])).join(', ')}`,
      ],
    ],
    [
      2,
      () => [
        `show(tr(1) ${operator()} tr(2) ${operator()} -tr(3), tr(1) < tr(2) < tr(0) < tr(5), tr(0) or tr(4) and tr(0))`,
      ],
    ],
    [1, () => ['show(tr(show)(tr(1), *tr([2]), k=tr(3), **tr({"z": 4})))']],
    [1, () => ['show({tr(1): tr(2), **tr({3: 4}), tr(5): tr(6)}, {tr(1), *tr([2])}, [*tr("ab"), tr(1)])']],
    [1, () => ['show({tr(k): tr(v) for k, v in tr([(1, 2), (3, 4)]) if tr(k)}, tr(1) if tr(0) else tr(2))']],
    [1, () => [`show(tr([1, 2, 3])[tr(0):tr(2):tr(1)], tr(store).y, tr('abc')[tr(1)], tr({(1, 2): 3})[tr(1), tr(2)])`]],
    [1, () => [`show(tr(1) in tr([1]), tr(2) not in tr([1]), tr(1) is tr(1), tr(None) is not tr(None))`]],
    [1, () => ['show((y := tr(1)) + y, [y := tr(2), y ** 2], (lambda p=tr(3): p + y)())']],
    [1, () => ['@tr', '@(lambda f: tr(f))', 'def dec(p=tr(1), *, q=tr(2)) -> tr(3): return p, q', 'show(dec())']],
    [1, () => ['print(*tr([1, 2]), sep=tr("-"), end=tr("!\\n"))']],
    [1, () => ['assert tr(1), tr("no")', 'assert tr(0), tr("yes")']],
    [1, () => ['raise tr(ValueError("v")) from tr(KeyError("k"))']],
  ];
  const parts = random.list(1, 4, () => random.weighted(forms)());
  const inside = random.chance(0.5);
  const body = [
    'box = [1, 2, 3]',
    'store = Base()',
    'store.x, store.y = 5, [6]',
    'ta, tb = 1, [2]',
    ...parts.flatMap((part) => attempt(part)),
    'for place in ("ta", "tb", "tc"): show(place, locals().get(place, "unbound") if place != "tb" else 0)',
    'show(box, store.__dict__)',
  ];
  return inside ? ['def targets():', ...indent(body), 'targets()'] : body;
}
