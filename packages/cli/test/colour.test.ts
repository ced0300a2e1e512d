import { describe, expect, it } from 'vitest';
import { canColour, colourTraceback } from '../src/colour.js';

/** Escape sequences as CPython 3.13 and 3.14 write them, shortened: P place, T type, ~ and ^ marks, 0 reset. */
const shorten = (text: string): string =>
  text
    .replaceAll('\x1b[0m', '{0}')
    .replaceAll('\x1b[35m', '{P}')
    .replaceAll('\x1b[1;35m', '{T}')
    .replaceAll('\x1b[31m', '{~}')
    .replaceAll('\x1b[1;31m', '{^}');

describe('colourTraceback', () => {
  it('colours places, marked source and the exception', () => {
    const text =
      'Traceback (most recent call last):\n  File "e.py", line 5, in <module>\n    g()\n    ~^^\n' +
      '  File "e.py", line 3, in f\n    return x.foo\n           ^^^^^\nAttributeError: \'int\' object: no\nnote 1\n';
    expect(shorten(colourTraceback(text))).toBe(
      'Traceback (most recent call last):\n  File {P}"e.py"{0}, line {P}5{0}, in {P}<module>{0}\n' +
        '    {~}g{0}{^}(){0}\n    {~}~{0}{^}^^{0}\n' +
        '  File {P}"e.py"{0}, line {P}3{0}, in {P}f{0}\n    return {^}x.foo{0}\n           {^}^^^^^{0}\n' +
        "{T}AttributeError{0}: {P}'int' object: no{0}\nnote 1\n",
    );
  });

  it('colours a SyntaxError', () => {
    expect(
      shorten(colourTraceback('  File "<string>", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n')),
    ).toBe(
      '  File {P}"<string>"{0}, line {P}1{0}\n    x = {^}={0} 1\n        {^}^{0}\n{T}SyntaxError{0}: {P}invalid syntax{0}\n',
    );
  });
});

describe('canColour', () => {
  it('follows the environment as CPython does', () => {
    expect(canColour(99, { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(canColour(99, { FORCE_COLOR: '1' })).toBe(true);
    expect(canColour(99, { PYTHON_COLORS: '0', FORCE_COLOR: '1' })).toBe(false);
    expect(canColour(99, {})).toBe(false);
  });
});
