// `__del__` at the end of a program. What is expected was seen in CPython 3.13: the oracle in Node does not end programs so.

import '@heddle/runtime/library';
import { expect, it } from 'vitest';
import { createInterpreter } from '../src/index.js';

function endOf(program: string): { out: string; err: string } {
  let out = '';
  let err = '';
  const python = createInterpreter({
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
  });
  python.run(program, { filename: 'program.py' });
  python.finish();
  return { out, err };
}

const CLASSES = `
class Named:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)
`;

it('calls finalisers for what modules lead to, what has a name first, after the functions of atexit', () => {
  const program = `${CLASSES}
import atexit
class Late: pass
late = Late()
Late.__del__ = lambda self: print('late')
class Special(list):
    def __del__(self):
        print('del list', list(self))
held = {'a': [Named('in a list')]}
first = again = Named('first')
class Holder:
    attribute = Named('in a class')
special = Special([1])
def closure(value=Named('default')):
    value = Named('cell')
    return lambda: value
function = closure()
cycle = Named('cycle')
cycle.itself = cycle
atexit.register(print, 'atexit')
`;
  expect(endOf(program).out).toBe(
    'atexit\nlate\ndel first\ndel list [1]\ndel cycle\ndel in a list\ndel in a class\ndel default\ndel cell\n',
  );
});

it('reports what they raise, and goes on', () => {
  const program = `${CLASSES}
class Bad:
    def __del__(self): raise ValueError('in del')
bad = Bad()
good = Named('good')
`;
  const { out, err } = endOf(program);
  expect(out).toBe('del good\n');
  expect(err).toMatch(
    /^Exception ignored while calling deallocator <function Bad\.__del__ at 0x[0-9a-f]+>:\nTraceback/,
  );
  expect(err).toContain('ValueError: in del\n');
});

it('calls none for what a program has given up', () => {
  expect(endOf(`${CLASSES}\nname = Named('gone')\ndel name\n`).out).toBe('');
});
