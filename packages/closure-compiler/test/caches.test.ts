// The states of inline caches and the re-threading of loops, seen through `dumpClosures`: what a site remembers after a
// program has run, and what makes it forget.

import { describe, expect, it } from 'vitest';
import { createInterpreter, type InterpreterOptions } from '../../interpreter/dist/index.js';

const CLASSES = `
class A:
    def __init__(self): self.x = 1
    def m(self): return 'A'
def get(o): return o.x
def call(o): return o.m()
def made(n):
    made = []
    for i in range(n):
        one = A()
        setattr(one, 'extra%d' % i, i)
        made.append(one)
    return made
`;

/** The dumped state of the site whose source text is `text`, after running `program`. */
function stateOf(text: string, program: string, mode: InterpreterOptions['mode'] = {}): string {
  const python = createInterpreter({ stdout: () => undefined, mode: { keepsCode: true, ...mode } });
  python.run(CLASSES + program);
  const line = python
    .dumpClosures()
    .split('\n')
    .findLast((candidate) => candidate.includes(` ${text}  [`));
  return / {2}\[(.*)\]$/.exec(line ?? '')?.[1] ?? 'no such site';
}

describe('attribute sites', () => {
  it('start empty', () => {
    expect(stateOf('o.x', 'try: get(None)\nexcept AttributeError: pass')).toMatch(/^empty/);
  });

  it('remember one shape', () => {
    expect(stateOf('o.x', 'a = A()\nget(a); get(a); get(A())')).toBe('mono A[0], 1 misses');
  });

  it('remember several shapes, then give up', () => {
    expect(stateOf('o.x', 'for a in made(3): get(a)')).toMatch(/^poly/);
    expect(stateOf('o.x', 'for a in made(30): get(a)')).toMatch(/^mega/);
  });

  it('look again when the class changes', () => {
    const program =
      'a = A()\nget(a)\nA.other = 1\nassert get(a) == 1\nA.x = property(lambda self: 7)\nassert get(a) == 7';
    expect(stateOf('o.x', program)).toMatch(/[23] misses$/);
  });

  it('learn nothing with caches off', () => {
    expect(stateOf('o.x', 'get(A())', { caches: false })).toBe('empty, 0 misses');
  });
});

describe('method sites', () => {
  it('remember the function', () => {
    expect(stateOf('o.m()', 'a = A()\ncall(a); call(a)')).toBe('mono A.m, 1 misses');
  });

  it('see a method that is replaced', () => {
    const program = `a = A()\ncall(a)\nA.m = lambda self: 'new'\nassert call(a) == 'new'`;
    expect(stateOf('o.m()', program)).toMatch(/<lambda>, 2 misses$/);
  });

  it('see an instance attribute that shadows the method', () => {
    const program = `a = A()\ncall(a)\na.m = lambda: 'own'\nassert call(a) == 'own'\nassert call(A()) == 'A'`;
    expect(stateOf('o.m()', program)).not.toBe('no such site');
  });
});

describe('call sites', () => {
  it.each([
    ['get(A())', 'function'],
    [`len('a')`, 'native'],
    ['A()', 'class'],
  ])('note what %s calls', (text, kind) => {
    expect(stateOf(text, `for i in range(3): ${text}`)).toMatch(new RegExp(`^${kind}`));
  });
});

describe('operator and subscript sites', () => {
  it.each([
    ['1, 2', 'int'],
    ['1.5, 2', 'float'],
    [`'a', 'b'`, 'str'],
    ['[1], [2]', 'other'],
  ])('x + y of %s', (operands, kinds) => {
    expect(stateOf('x + y', `def add(x, y): return x + y\nadd(${operands})`)).toBe(kinds);
  });

  it('note the containers', () => {
    expect(stateOf('x[k]', `def at(x, k): return x[k]\nat({0: 1}, 0); at((1,), 0)`)).toBe('dict|tuple');
  });
});

describe('hot loops', () => {
  const loops = 'def run(n):\n    for i in range(n):\n        pass\n    while n > 0:\n        n -= 1\n';

  it('are re-threaded while they run', () => {
    expect(stateOf('range(n)', `${loops}run(1000)`)).toMatch(/re-threaded|function|class|native/);
    expect(stateOf('n > 0', `${loops}run(1000)`)).toBe('re-threaded');
  });

  it('stay cold when they turn seldom', () => {
    expect(stateOf('n > 0', `${loops}run(5)`)).toBe('heat 5');
  });

  it('are hot sooner with less heat', () => {
    expect(stateOf('n > 0', `${loops}run(10)`, { heat: 2 })).toBe('re-threaded');
  });
});
