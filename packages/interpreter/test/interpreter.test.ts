import { describe, expect, it } from 'vitest';
import { complete } from '../src/complete.js';
import { createInterpreter, type InterpreterOptions, type PyProxy, PythonError } from '../src/index.js';
import { createMemoryFiles } from '../src/memory-files.js';

/** An interpreter whose output is collected. */
function collecting(options: InterpreterOptions = {}) {
  const out: string[] = [];
  const python = createInterpreter({ stdout: (text) => out.push(text), ...options });
  return { python, output: () => out.join('') };
}

function errorOf(action: () => unknown): PythonError {
  try {
    action();
  } catch (error) {
    if (error instanceof PythonError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('running', () => {
  it('keeps globals from one run to the next', () => {
    const { python, output } = collecting();
    python.run('x = 20');
    python.run('print(x + 1, __name__)');
    expect(output()).toBe('21 __main__\n');
    expect(python.evaluate('x * 2')).toBe(40);
  });

  it('keeps interpreters apart', () => {
    const one = createInterpreter();
    const two = createInterpreter();
    one.run('import builtins\nbuiltins.shared = 1\nx = 1');
    expect(two.has('x')).toBe(false);
    expect(errorOf(() => two.evaluate('shared')).pythonType).toBe('NameError');
  });

  it('calls back and forth, also across interpreters', () => {
    const { python } = collecting();
    const other = createInterpreter();
    other.run('def double(x): return x * 2');
    python.set('ask', (x: number) => Number(other.call('double', x)) + Number(python.call('own', x)));
    python.run('def own(x): return -x\nresult = ask(21)');
    expect(python.get('result')).toBe(21);
  });

  it('has SyntaxError as a Python exception', () => {
    const error = errorOf(() => createInterpreter().run('x = = 1', { filename: 'bad.py' }));
    expect(error.pythonType).toBe('SyntaxError');
    expect(error.value.get('filename')).toBe('bad.py');
    expect(error.value.get('lineno')).toBe(1);
    expect(error.traceback).toContain('  File "bad.py", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax');
  });

  it('decodes bytes as Python does source files', () => {
    const python = createInterpreter();
    python.run(new Uint8Array([...new TextEncoder().encode('# coding: latin-1\ns = "'), 0xe9, 0x22]));
    expect(python.get('s')).toBe('é');
  });
});

describe('values', () => {
  const python = createInterpreter();
  const roundTrip = (value: unknown): unknown => {
    python.set('value', value);
    return python.get('value');
  };

  it.each([
    [null, 'NoneType'],
    [true, 'bool'],
    [7, 'int'],
    [-0, 'float'],
    [1.5, 'float'],
    [Infinity, 'float'],
    [2n ** 70n, 'int'],
    ['text 😀', 'str'],
    [[1, [2, 'x']], 'list'],
    [
      new Map<unknown, unknown>([
        ['a', 1],
        [2, null],
      ]),
      'dict',
    ],
    [new Set([1, 'b']), 'set'],
    [new Uint8Array([1, 255]), 'bytes'],
  ])('%s is %s and comes back', (value, type) => {
    expect(roundTrip(value)).toEqual(value);
    expect(python.evaluate('type(value).__name__')).toBe(type);
  });

  it('normalises what has two forms', () => {
    expect(roundTrip(undefined)).toBeNull();
    expect(roundTrip(5n)).toBe(5);
    expect(roundTrip({ a: 1 })).toEqual(new Map([['a', 1]]));
    expect(python.evaluate('(1, 2.0)')).toEqual([1, 2]);
    expect(python.evaluate('frozenset([1])')).toEqual(new Set([1]));
  });

  it('keeps cycles', () => {
    const list: unknown[] = [1];
    list.push(list);
    const back = roundTrip(list) as unknown[];
    expect(back[1]).toBe(back);
  });

  it('refuses what has no counterpart', () => {
    expect(() => python.set('x', new Date())).toThrow('a JavaScript Date has no Python counterpart');
    expect(() => python.set('x', Symbol('s'))).toThrow(TypeError);
  });
});

describe('functions', () => {
  it('are callable from the other side, and come back as themselves', () => {
    const { python } = collecting();
    const add = (a: number, b: number): number => a + b;
    python.set('add', add);
    expect(python.get('add')).toBe(add);
    expect(python.evaluate('add(1, 2)')).toBe(3);
    python.run('def twice(f, x): return f(f(x))\nsame = None');
    const twice = python.get('twice') as (...args: unknown[]) => unknown;
    expect(twice((x: number) => x * 10, 3)).toBe(300);
    python.set('same', twice);
    expect(python.evaluate('same is twice')).toBe(true);
  });

  it('get keyword arguments as an object', () => {
    const { python } = collecting();
    python.set('f', (...args: unknown[]) => JSON.stringify(args));
    expect(python.evaluate('f(1, k="v")')).toBe('[1,{"k":"v"}]');
  });

  it('raise across the border in both directions', () => {
    const { python, output } = collecting();
    const failure = new TypeError('from JavaScript');
    python.set('fail', () => {
      throw failure;
    });
    python.run('try:\n    fail()\nexcept RuntimeError as error:\n    print(error)');
    expect(output()).toBe('TypeError: from JavaScript\n');
    expect(errorOf(() => python.run('fail()')).cause).toBe(failure);
    python.set('again', () => python.evaluate('{}["key"]'));
    python.run('try:\n    again()\nexcept KeyError as error:\n    print(repr(error))');
    expect(output()).toBe("TypeError: from JavaScript\nKeyError('key')\n");
  });
});

describe('handles', () => {
  it('give attributes, items, calls and iteration', () => {
    const { python } = collecting();
    python.run(`
class Point:
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
    def moved(self, by):
        return Point(self.x + by, self.y)
    def __getitem__(self, key):
        return (self.x, self.y)[key]
    def __iter__(self):
        return iter([self.x, self.y])
    def __repr__(self):
        return f'Point({self.x}, {self.y})'
`);
    const Point = python.get('Point') as PyProxy;
    const point = Point.callWith([1], { y: 2 }) as PyProxy;
    expect([point.typeName, point.repr(), String(point)]).toEqual(['Point', 'Point(1, 2)', 'Point(1, 2)']);
    point.set('x', 5);
    expect([point.get('x'), point.getItem(1), point.has('z')]).toEqual([5, 2, false]);
    expect([...point]).toEqual([5, 2]);
    expect((point.callMethod('moved', 1) as PyProxy).repr()).toBe('Point(6, 2)');
    python.set('p', point);
    expect(python.evaluate('p.x')).toBe(5);
    expect(errorOf(() => point.get('z')).pythonType).toBe('AttributeError');
  });

  it('keep instances of subclasses what they are', () => {
    const { python } = collecting();
    python.run('class Id(int): pass\nclass Names(list): pass');
    expect((python.evaluate('Id(3)') as PyProxy).typeName).toBe('Id');
    expect([...(python.evaluate('Names("ab")') as PyProxy)]).toEqual(['a', 'b']);
  });
});

describe('PythonError', () => {
  it('has type, message, traceback and frames as data', () => {
    const python = createInterpreter();
    const source = 'class Odd(Exception): pass\n\ndef f(x):\n    raise Odd(f"no {x}")\n\nf(3)\n';
    const error = errorOf(() => python.run(source, { filename: 'odd.py' }));
    expect([error.pythonType, error.pythonMessage, error.message]).toEqual(['Odd', 'no 3', 'Odd: no 3']);
    expect(error.frames.map(({ filename, name, line, text }) => [filename, name, line, text])).toEqual([
      ['odd.py', '<module>', 6, 'f(3)'],
      ['odd.py', 'f', 4, 'raise Odd(f"no {x}")'],
    ]);
    expect(error.traceback).toMatch(/^Traceback \(most recent call last\):\n {2}File "odd.py", line 6, in <module>\n/);
    expect(error.traceback).toMatch(/\nOdd: no 3\n$/);
    expect(error.value.get('args')).toEqual(['no 3']);
  });
});

describe('a closed interpreter', () => {
  const python = createInterpreter();

  it('has no files, clock, input or output', () => {
    python.run('print("nowhere")');
    expect(errorOf(() => python.run('open("/etc/passwd")')).pythonType).not.toBe('FileNotFoundError');
    expect(() => python.run('input()')).toThrow(PythonError);
  });

  it.each(['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty'])(
    'shows nothing of JavaScript by the name %s',
    (name) => {
      python.set('f', () => 1);
      for (const value of ['1', '1.5', '"s"', '[]', '{}', 'f', 'print', 'None', 'int', 'type', '(lambda: 0)'])
        expect(errorOf(() => python.evaluate(`(${value}).${name}`)).pythonType).toBe('AttributeError');
    },
  );
});

describe('without the library', () => {
  it('parses for the host, and says what code objects cannot tell', () => {
    const python = createInterpreter();
    expect(python.parse('x = 1').module.kind).toBe('Module');
    expect(() => python.parse('x =')).toThrow(PythonError);
    expect(python.evaluate('list((lambda a, *b: a).__code__.co_varnames)')).toEqual(['a', 'b']);
    expect(errorOf(() => python.evaluate('(lambda: "x").__code__.co_consts')).pythonType).toBe('ModuleNotFoundError');
  });
});

describe('interactive use', () => {
  it('shows values and keeps them in _', () => {
    const { python, output } = collecting();
    python.runInteractive('1 + 1\n');
    python.runInteractive('_ * 2; "s"; None\n');
    expect(output()).toBe("2\n4\n's'\n");
  });

  it('runs statements entered together, and shows the value of the last', () => {
    const { python, output } = collecting();
    python.runEntry('def f(n):\n    return n + 1\n\nf(1)\nfor i in range(2):\n    f(i)\n\nx = f(2)\nx');
    python.runEntry('# nothing');
    expect(output()).toBe('3\n');
    expect(() => python.runEntry('x = 5\n1 +')).toThrow('invalid syntax');
    expect(python.get('x')).toBe(3);
  });

  it('knows when a statement wants more lines', () => {
    const python = createInterpreter();
    const wants = (source: string): boolean => python.isIncomplete(source);
    expect(['x = (1,', 'if x:', 'if x:\n    y', '"""a', 'x = \\', '@d'].map(wants)).toEqual(Array(6).fill(true));
    expect(['x', 'if x:\n    y\n', 'if x: y\n', 'x = = 1', ')', '', '# c', '    x'].map(wants)).toEqual(
      Array(8).fill(false),
    );
  });

  it('completes names and attributes', () => {
    const python = createInterpreter();
    python.run('class Thing:\n    size = 1\n    def sizes(self): pass\nthing = Thing()\nthis = 1');
    expect(complete(python, 'x = thi')).toEqual({ start: 4, candidates: ['thing', 'this'] });
    expect(complete(python, 'pri').candidates).toEqual(['print(']);
    expect(complete(python, 'thing.si')).toEqual({ start: 6, candidates: ['size', 'sizes('] });
    expect(complete(python, '"".uppe').candidates).toEqual([]);
    expect(complete(python, 'nothing.x').candidates).toEqual([]);
  });

  it('completes modules without importing them', () => {
    const python = createInterpreter();
    expect(complete(python, 'import sy').candidates).toEqual(['sys']);
    expect(complete(python, 'import sys, sy')).toEqual({ start: 12, candidates: ['sys'] });
    const files = createMemoryFiles({
      '/lib/pkg/__init__.py': '',
      '/lib/pkg/part.py': '',
      '/lib/mod.py': '',
      '/lib/notes.txt': '',
    });
    const withFiles = createInterpreter({ files, path: ['/lib'] });
    expect(complete(withFiles, 'from p').candidates).toEqual(['pkg']);
    expect(complete(withFiles, 'from pkg.').candidates).toEqual(['part']);
    expect(complete(withFiles, 'import mo').candidates).toEqual(['mod']);
    expect(complete(withFiles, 'from pkg import (x as y, pa')).toEqual({ start: 25, candidates: ['part'] });
  });
});
