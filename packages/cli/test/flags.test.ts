import { describe, expect, it } from 'vitest';
import { parseCommand, UsageError } from '../src/flags.js';

describe('parseCommand', () => {
  it('takes the first word as the program and leaves the rest to it', () => {
    const command = parseCommand(['prog.py', '-i', '--help', 'x']);
    expect(command.program).toEqual({ kind: 'file', path: 'prog.py' });
    expect(command.args).toEqual(['-i', '--help', 'x']);
    expect(command.interactive).toBe(false);
  });

  it('reads -c and -m with the value in the same word or the next', () => {
    expect(parseCommand(['-c', 'print(1)', '-c']).program).toEqual({ kind: 'command', text: 'print(1)' });
    expect(parseCommand(['-c', 'print(1)', '-c']).args).toEqual(['-c']);
    expect(parseCommand(['-cpass', 'a']).args).toEqual(['a']);
    expect(parseCommand(['-m', 'pkg.mod', 'a']).program).toEqual({ kind: 'module', name: 'pkg.mod' });
  });

  it('reads - as standard input', () => {
    expect(parseCommand(['-', 'a']).program).toEqual({ kind: 'stdin' });
    expect(parseCommand([]).program).toEqual({ kind: 'none' });
  });

  it('understands letters that stand together, and the options that change nothing', () => {
    const command = parseCommand(['-iq', '-B', '-W', 'ignore', '-Xutf8', '-uB', 'p.py']);
    expect([command.interactive, command.quiet, command.unbuffered]).toEqual([true, true, true]);
    expect(command.program).toEqual({ kind: 'file', path: 'p.py' });
  });

  it('reads the options for looking inside', () => {
    const command = parseCommand(['--dump-scopes', '--no-cache', '--always-isolate', '--', '-odd-name.py']);
    expect([command.dump, command.caches, command.isolate]).toEqual(['scopes', false, 'always']);
    expect(command.program).toEqual({ kind: 'file', path: '-odd-name.py' });
  });

  it('refuses what it does not know', () => {
    expect(() => parseCommand(['--nonsense'])).toThrow(UsageError);
    expect(() => parseCommand(['-j'])).toThrow('Unknown option: -j');
    expect(() => parseCommand(['-c'])).toThrow('Argument expected for the -c option');
  });
});
