// The form over universal values: a function, generator, coroutine or asynchronous generator with statements of every kind, run a
// few times with exceptions at different steps, and what is sent and thrown into it.

import { indent } from '../forms/lines.mjs';
import { UNIVERSAL_PRELUDE } from './prelude.mjs';
import { UniversalStatements } from './statements.mjs';

const THROWN = ["Fault('thrown')", "ValueError('thrown')", 'GeneratorExit()', "KeyError('thrown')"];

export function universal({ random, scope }) {
  scope.counter.preludes.add(UNIVERSAL_PRELUDE);
  const name = scope.unique('uni');
  const kind = random.weighted([
    [2, 'plain'],
    [2.5, 'generator'],
    [2.5, 'async'],
    [1.5, 'asyncgen'],
  ]);
  const statements = new UniversalStatements(random, scope, kind, { isFunction: true });
  const isAsync = kind === 'async' || kind === 'asyncgen';
  const lines = [
    `${isAsync ? 'async ' : ''}def ${name}():`,
    ...indent(['a, b, c, d = U(-1), U(-2), [U(-3), 4], 5', ...statements.body(3, 2, 5)]),
  ];
  const script = () =>
    random
      .list(0, 7, () =>
        random.weighted([
          [6, 'None'],
          [1, '7'],
          [1, 'U(-6)'],
          [1, random.pick(THROWN)],
        ]),
      )
      .join(', ');
  for (let i = random.int(2, 4); i > 0; i--) {
    const faults = random.list(0, 3, () => random.int(1, 40)).join(', ');
    const text = kind === 'plain' ? '' : `, script=[None, ${script()}]`;
    lines.push(`run(${name}${text}, faults=[${faults}])`);
  }
  return random.chance(0.1) && kind === 'plain' ? [...lines, `State.count = 0`, `${name}()`] : lines;
}
