// A pattern of a case over universal values and what holds them. Patterns that match everything stand last or have a guard.

import { NAMES } from './expressions.mjs';

/** `mustFail`: other cases follow, so it must not match everything. */
export function universalPattern(random, mustFail) {
  const free = [...NAMES];
  const capture = () =>
    free.length === 0 || random.chance(0.2) ? '_' : free.splice(random.int(0, free.length - 1), 1)[0];
  const value = () => random.pick(['1', '-1', "'s'", 'None', 'True', '2.5', '-1 + 2j', "b'y'", 'State.count', '0']);
  const star = () => (random.chance(0.35) ? [`*${capture()}`] : []);
  const refutable = (depth) => {
    const inner = () => (random.chance(0.35) ? capture() : pattern(depth - 1));
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
          const items = random.some(["'k'", '1', 'State.count', 'None'], 0.35).map((key) => `${key}: ${inner()}`);
          if (random.chance(0.3)) items.push(`**${captureRest()}`);
          return `{${items.join(', ')}}`;
        },
      ],
      [
        3,
        () => {
          const parts = random.list(0, 2, inner);
          parts.push(...random.some(['x', 'y'], 0.25).map((name) => `${name}=${inner()}`));
          return `${random.pick(['U', 'U', 'int', 'str', 'list', 'State'])}(${parts.join(', ')})`;
        },
      ],
      [1, () => `${value()} | ${value()} | int()`],
      [0.7, () => `(${refutable(Math.max(depth - 1, 0))} as ${captureRest()})`],
    ])();
  };
  let rests = 0;
  const captureRest = () => (free.length === 0 ? `rest${++rests}` : free.pop());
  const pattern = (depth) => (depth <= 0 ? random.pick([value, capture, () => 'U()'])() : refutable(depth));
  return mustFail || random.chance(0.7) ? refutable(2) : capture();
}
