// Generators, coroutines and asynchronous generators, driven by random calls of their methods.

import { attempt, indent } from './lines.mjs';

const THROWN = [
  "ValueError('t')",
  'ValueError',
  'GeneratorExit',
  "StopIteration('s')",
  "KeyError('k')",
  'GeneratorExit()',
  "RuntimeError('r')",
];

/** The body of a generator: yields in every place that holds some state. */
function body(random, depth, { source, wait }) {
  const value = () => random.pick(['1', "'y'", 'None', '[n for n in range(2)]', 'a', 'tr(3)']);
  const give = () => (wait && random.chance(0.5) ? `(await Ready(${value()}))` : `(yield ${value()})`);
  const more = () => indent(random.list(1, 2, () => body(random, depth - 1, { source, wait })).flat());
  const simple = [
    () => [`yield ${value()}`],
    () => [`a = ${give()}`],
    () => [`print('got', ${give()}, ${give()})`],
    () => [`a = [tr(1), ${give()}, tr(2)]`],
    () => [`a = {tr('k'): ${give()}, 'j': ${give()}}`],
    () => [`a = tr(1) < ${give()} or tr(4) == 5`],
    () => [`a = f"{tr(1)} {${give()}!r:>5} {tr(2)}"`],
    () => [`a = show(tr(1), *[${give()}], key=${give()})`],
    () => [`a = (${give()} if tr(${random.int(0, 1)}) else ${give()})`],
    () => [`store.x = ${give()}`, `store.y = ${give()}`],
    () => [`box[tr(0)] = ${give()}`],
    () => [`box[0] = box[tr(0)] = ${give()}`],
    () => [`assert ${give()} is None, 'sent'`],
    () => [`raise ${random.pick(["ValueError('own')", 'StopIteration(3)', 'KeyError'])}`],
    () => ['del a'],
    () => [`lambda: (yield)`],
    () => [`a: int = ${give()}`],
    () => [`a = tr(1) and ${give()} and tr(2)`],
    () => [`a = not ${give()}, -tr(1), ${give()}`],
    () => [`a = (b := ${give()})`],
    () => [wait ? 'return' : `return ${random.pick([value(), give()])}`],
    () => (wait ? [`async for a in ${source}: yield a`] : [`a = yield from ${source}`]),
  ];
  if (depth <= 0) return random.pick(simple)();
  return random.weighted([
    [5, random.pick(simple)],
    [2, () => [`for i in range(${random.int(1, 3)}):`, ...more(), ...(random.chance(0.2) ? ['else:', ...more()] : [])]],
    [1, () => ['for a in (1, 2):', ...more(), `    if a == 1: ${random.pick(['continue', 'break'])}`, ...more()]],
    [1, () => [`for k in range(2) if tr(1) else ${give()}:`, ...more()]],
    [1, () => [`if ${give()}:`, ...more(), 'else:', ...more()]],
    [1, () => ['k = 3', `while (k := k - 1) > 0 and not ${give()}:`, ...more()]],
    [
      3,
      () => [
        'try:',
        ...more(),
        ...(random.chance(0.6)
          ? [
              `except ${random.pick(['ValueError', 'Exception', 'GeneratorExit', '(KeyError, ValueError)'])} as e:`,
              '    print(type(e).__name__)',
              ...more(),
            ]
          : ['finally:', "    print('finally')", ...(random.chance(0.4) ? more() : [])]),
      ],
    ],
    [1, () => ['try:', ...more(), 'except* ValueError as e:', '    print(e.exceptions)', '    yield 8']],
    [
      1,
      () => [
        `${wait && random.chance(0.5) ? 'async ' : ''}with Manager(${random.pick(['True', 'False'])}) as a:`,
        ...more(),
      ],
    ],
    [1, () => [`match ${give()}:`, '    case None:', ...indent(more()), '    case x if (yield x):', ...indent(more())]],
  ])();
}

export function drivenGenerator({ random, scope }) {
  const [inner, outer] = [scope.unique('g'), scope.unique('g')];
  const make = (name, source, first = []) => [
    `def ${name}(a=0):`,
    ...indent([
      'box = [0]',
      ...first,
      ...random.list(1, 3, () => body(random, 2, { source, wait: false })).flat(),
      'yield',
    ]),
  ];
  const lines = [
    ...make(inner, random.pick(['(5, 6)', "'ab'", 'iter([1])', 'range(2)', '5'])),
    ...make(
      outer,
      random.pick([`keep(${inner}())`, `keep(${inner}(1))`, '[7]']),
      random.chance(0.6) ? [`show((yield from keep(${inner}())), (yield))`] : [],
    ),
    `g = ${outer}()`,
  ];
  for (let i = random.int(2, 8); i > 0; i--) {
    const step = random.weighted([
      [4, 'next(g)'],
      [2, `g.send(${random.pick(['None', '1', "'sent'", 'True'])})`],
      [2, `g.throw(${random.pick(THROWN)})`],
      [1, 'g.close()'],
      [1, 'list(g)'],
      [0.5, `g.throw(ValueError, 'old', None)`],
      [0.5, 'g.gi_running, g.gi_suspended, g.gi_frame is None, g.gi_yieldfrom is None'],
      [0.3, "next(g, 'end')"],
    ]);
    lines.push(...driven(`show(${step})`));
  }
  // When a generator is collected is no part of the language.
  return [...lines, 'finish(g.close)'];
}

/** GeneratorExit is no Exception. */
const driven = (line) => [
  'try:',
  `    ${line}`,
  'except BaseException as error:',
  '    print(repr(error), repr(error.__context__), repr(error.__cause__))',
];

export function asyncGenerator({ random, scope }) {
  const [generator, user] = [scope.unique('ag'), scope.unique('co')];
  const source = random.pick(['count(2)', 'count(0)', '5']);
  const steps = random.list(2, 6, () => {
    const step = random.weighted([
      [4, 'await anext(g)'],
      [1, "await anext(g, 'end')"],
      [2, `await g.asend(${random.pick(['None', '1'])})`],
      [2, `await g.athrow(${random.pick(THROWN)})`],
      [1, 'await g.aclose()'],
      [1, '[x async for x in g]'],
      [0.5, 'g.ag_running, g.ag_await is None, g.ag_frame is None'],
    ]);
    return driven(`show(${step})`);
  });
  return [
    `async def ${generator}(a=0):`,
    ...indent(['box = [0]', ...random.list(1, 3, () => body(random, 2, { source, wait: true })).flat(), 'yield']),
    `async def ${user}():`,
    ...indent([
      `g = ${generator}()`,
      'keep(g)',
      ...steps.flat(),
      'for _ in range(20):',
      '    try: await g.aclose()',
      '    except RuntimeError: pass',
      '    else: break',
      'return 1',
    ]),
    ...driven(`show(drive(${user}()))`),
  ];
}

/** A coroutine with `async` forms of comprehensions, loops and with. */
export function coroutine({ random, scope }) {
  const name = scope.unique('co');
  const aiter = () => random.pick(['count(2)', 'count(3)', 'count(0)', '[1]', 'Base()']);
  const parts = random.list(1, 4, () =>
    random.pick([
      () => [`show({x: await Ready(x) async for x in ${aiter()}})`],
      () => [`show({x async for x in ${aiter()} if await Ready(x)})`],
      () => [`show([y async for x in ${aiter()} for y in range(x)])`],
      () => [`show([y for x in range(2) async for y in ${aiter()} if y != x])`],
      () => [`show([x async for x in (await Ready(z) async for z in ${aiter()})])`],
      () => ['g = (await Ready(x) for x in (1, 2))', 'show(type(g).__name__, [x async for x in g])'],
      () => [`show([[x async for x in ${aiter()}] for _ in range(2)])`],
      () => [`async for x, *y in ${aiter()}:`, '    print(x)'],
      () => [
        `async for x in ${aiter()}:`,
        `    if x == 1: ${random.pick(['break', 'continue', 'return 9', "raise ValueError('x')"])}`,
        '    print(x)',
        'else:',
        "    print('else')",
      ],
      () => [
        `async with Manager(${random.pick(['True', 'False'])}) as x, Manager(False) as (y):`,
        `    ${random.pick(['pass', '1 / 0', 'return 4', 'await Ready(1)'])}`,
      ],
      () => ['async with (Manager(True) as x, Manager(True)):', '    raise KeyError(x)'],
      () => ['async with Base() as x: pass'],
      () => ['with Ready(1): pass'],
      () => ['try:', '    await Ready(1 / await Ready(0))', 'finally:', "    print(await Ready('fin'))"],
      () => ['show(tr(1), await Ready(2), *[await Ready(3)], k=await Ready(4))'],
      () => ['show(await Ready(1) < await Ready(2) < (await Ready(3)))'],
      () => ["show(f'{await Ready(1)!r:>{await Ready(5)}}')"],
      () => ['box = [0]', 'box[await Ready(0)] += await Ready(5)', 'show(box)'],
      () => ['x = (lambda: 1)() if await Ready(0) else await Ready(6)', 'show(x)'],
      () => ['await 5'],
      () => ['await None'],
      () => ['async def inner():', '    return await Ready(3)', 'show(await inner())', 'c = inner()', 'c.close()'],
      () => ['assert await Ready(0), await Ready("message")'],
      () => ['match await Ready([1, 2]):', '    case [a, b] if await Ready(a):', '        show(a, b)'],
      () => ['while await Ready(1):', '    break', 'else:', '    pass'],
      () => ['return await Ready(5)'],
      () => ['raise StopIteration(2)'],
    ])(),
  );
  const lines = [
    `async def ${name}(a=0):`,
    ...indent(parts.flatMap((part) => (random.chance(0.4) ? attempt(part) : part))),
  ];
  if (random.chance(0.6)) return [...lines, ...driven(`show(drive(${name}()))`)];
  lines.push(`c = ${name}()`);
  for (let i = random.int(1, 4); i > 0; i--) {
    const step = random.pick([
      'c.send(None)',
      'c.send(1)',
      `c.throw(${random.pick(THROWN)})`,
      'c.close()',
      'drive(c)',
      'iter(c)',
      'c.cr_running, c.cr_await is None',
    ]);
    lines.push(...driven(`show(${step})`));
  }
  return [...lines, 'finish(c.close)'];
}
