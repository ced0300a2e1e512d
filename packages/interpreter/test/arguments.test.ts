// Wrong arguments: what the public API says of them, and what becomes of values that cannot cross.

import { describe, expect, it } from 'vitest';
import { createInterpreter, PythonError } from '../dist/index.js';

/** As JavaScript would call it, without the types. */
const wrongly = (action: unknown): (() => unknown) => action as () => unknown;

describe('arguments of the interpreter', () => {
  const python = createInterpreter();
  const untyped = python as unknown as Record<string, (...args: unknown[]) => unknown>;

  it.each([
    ['run', null, 'a source must be a string or a Uint8Array, not null'],
    ['evaluate', 1, 'an expression must be a string, not a number'],
    ['get', undefined, 'a name must be a string, not undefined'],
    ['call', {}, 'what is called must be a name, a function or a PyProxy, not an object'],
    ['handleUncaught', new Date(), 'handleUncaught takes a PythonError, not a Date'],
    ['isIncomplete', [], 'a source must be a string, not an array'],
  ])('%s(%o)', (method, argument, message) => {
    expect(wrongly(() => untyped[method]!(argument))).toThrow(new TypeError(message));
  });

  it('refuses options that are no object', () => {
    expect(wrongly(() => untyped.run!('1', 'name.py'))).toThrow(/options must be an object/);
    expect(wrongly(() => untyped.run!('1', { filename: 1 }))).toThrow('filename must be a string, not a number');
  });

  it('refuses source with lone surrogates as compile does', () => {
    expect(() => python.run('"\ud800"')).toThrow(/UnicodeEncodeError: 'utf-8' codec can't encode .* in position 1/);
  });
});

describe('options of createInterpreter', () => {
  it.each([
    [{ stdout: 1 }, "the option 'stdout' must be a function, not a number"],
    [{ argv: 'x' }, "the option 'argv' must be an array of strings"],
    [{ path: [1] }, "each item of the option 'path' must be a string, not a number"],
    [{ clock: {} }, "the option 'clock.now' must be a function, not undefined"],
    [null, 'the options must be an object, not null'],
  ])('%o', (options, message) => {
    expect(() => createInterpreter(options as never)).toThrow(new TypeError(message));
  });

  it('says what stdin has to give', () => {
    const python = createInterpreter({ stdin: (() => undefined) as never });
    expect(() => python.run('input()')).toThrow(/'stdin' must give a line as a string/);
  });
});

describe('values that cannot cross', () => {
  const python = createInterpreter();
  python.run('def same(value): return value');

  it('throws a TypeError that names the kind, before Python is entered', () => {
    expect(() => python.call('same', Promise.resolve())).toThrow(
      new TypeError('a JavaScript Promise has no Python counterpart'),
    );
    expect(() => python.getProxy('same')!.call(Symbol('x'))).toThrow(TypeError);
  });

  it('lets the errors of getters through', () => {
    const error = new Error('getter');
    const value = {
      get x() {
        throw error;
      },
    };
    expect(() => python.call('same', value)).toThrow(error);
  });

  it('throws a RangeError for what is nested too deeply', () => {
    let deep: unknown[] = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(() => python.set('deep', deep)).toThrow(/nested too deeply/);
  });

  it('does not hash a set that contains itself', () => {
    const set = new Set<unknown>();
    set.add(set);
    expect(() => python.set('set', set)).toThrow(PythonError);
  });
});

describe('errors of JavaScript functions', () => {
  const python = createInterpreter();

  it.each([
    [new RangeError('mine'), 'RuntimeError: RangeError: mine'],
    [null, 'RuntimeError: null'],
    [Object.create(null), 'RuntimeError: an object that cannot be shown'],
  ])('%#', (thrown, message) => {
    python.set('fail', () => {
      throw thrown;
    });
    expect(() => python.run('fail()')).toThrow(message);
  });
});

describe('programs given as bytes', () => {
  const run = (...parts: (string | number)[]): unknown => {
    const python = createInterpreter();
    python.run(Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? part : [...Buffer.from(part)]))));
    return python.get('x');
  };

  it('decodes them by the encoding that they name', () => {
    expect(run('# coding: latin-1\nx = "', 0xe9, '"')).toBe('é');
  });

  it('shows where a null byte is', () => {
    const place = expect.stringContaining('line 2\n    y\nSyntaxError: source code cannot contain null bytes');
    expect(() => run('x\ny', 0, 'z')).toThrow(expect.objectContaining({ traceback: place }));
  });
});
