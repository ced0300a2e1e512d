// What is accepted with a SyntaxWarning: messages, lines and order are CPython 3.14's.

import { describe, expect, it } from 'vitest';
import { parse, parseTree } from '../dist/index.js';

const warn = (source: string) =>
  parse(source, { filename: 'w.py' }).warnings.map(({ message, line }) => `${line}: ${message}`);
const badEscape = (spelled: string, kind = 'escape') =>
  `"${spelled}" is an invalid ${kind} sequence. Such sequences will not work in the future. ` +
  `Did you mean "\\${spelled}"? A raw string is also an option.`;
const comma = 'perhaps you missed a comma?';

const cases: [source: string, ...warnings: string[]][] = [
  // Identity of literals
  ['a is 5', `1: "is" with 'int' literal. Did you mean "=="?`],
  ['(a\n is not "b")', `1: "is not" with 'str' literal. Did you mean "!="?`],
  ['2.5 is a is 3', `1: "is" with 'float' literal. Did you mean "=="?`],
  ['a is (1, None)', `1: "is" with 'tuple' literal. Did you mean "=="?`],
  ['a == 3 is b', `1: "is" with 'int' literal. Did you mean "=="?`],
  ['a is (1, b); a is None; a is ...; a is -1; a is f"{b}"'],
  // Calls and subscripts of what is written out
  ['[\n(1, 2)\n(3, 4)\n]', `2: 'tuple' object is not callable; ${comma}`],
  [
    '{1: 2}(3); None(); (i for i in a)()',
    ...['dict', 'NoneType', 'generator'].map((t) => `1: '${t}' object is not callable; ${comma}`),
  ],
  ['(lambda: 1)(); "a".b(1); (a, b)[c]'],
  ['5[0]; {1}[0]', `1: 'int' object is not subscriptable; ${comma}`, `1: 'set' object is not subscriptable; ${comma}`],
  ['[1]["a"]', `1: list indices must be integers or slices, not str; ${comma}`],
  ['"a"[1, 2]', `1: str indices must be integers or slices, not tuple; ${comma}`],
  ['"a"[True]; "a"[1:2]; {}["a"]; 5[0] = 2; del 5[0]'],
  // Assertions
  ['\nassert (a,\n "why")', '2: assertion is always true, perhaps remove parentheses?'],
  ['assert (); assert a, "why"'],
  // Escapes
  [String.raw`'\d\e'`, `1: ${badEscape('\\d')}`],
  ['"""\n\\q\n"""', `2: ${badEscape('\\q')}`],
  [String.raw`b'\u1'`, `1: ${badEscape('\\u')}`],
  [String.raw`'\400'`, `1: ${badEscape('\\400', 'octal escape')}`],
  [String.raw`f'{a}\d{b:\e}'`, `1: ${badEscape('\\d')}`, `1: ${badEscape('\\e')}`],
  [String.raw`f'\{a}'`, `1: ${badEscape('\\{')}`],
  [String.raw`r'\d'; '\x41\n\0'; '\é'; '\377'`],
  // Numbers before keywords
  ['1if a else 2', '1: invalid decimal literal'],
  ['[0x1for b in c]', '1: invalid hexadecimal literal'],
  ['1jor a', '1: invalid imaginary literal'],
  // Leaving finally (PEP 765)
  ['def f():\n try: a\n finally: return 1', "3: 'return' in a 'finally' block"],
  [
    'for a in b:\n try: a\n finally:\n  if a: break\n  else: continue',
    "4: 'break' in a 'finally' block",
    "5: 'continue' in a 'finally' block",
  ],
  ['def f():\n try: a\n finally:\n  for b in c: break\n  def g(): return 1'],
  ['for a in b:\n try: a\n finally:\n  for c in d: a\n  else: break', "5: 'break' in a 'finally' block"],
  // The parser warns before the compiler does, and what leaves finally comes between
  [
    'def f():\n a is 1\n try: a\n finally: return "\\d"',
    `4: ${badEscape('\\d')}`,
    "4: 'return' in a 'finally' block",
    `2: "is" with 'int' literal. Did you mean "=="?`,
  ],
];

describe('syntax warnings', () => {
  for (const [source, ...warnings] of cases) it(JSON.stringify(source), () => expect(warn(source)).toEqual(warnings));

  it('leaves what the compiler warns of to the compiler', () => {
    const { warnings } = parseTree('a is 1\n"\\d"', { filename: 'w.py' });
    expect(warnings.map(({ line }) => line)).toEqual([2]);
  });

  it('rejects a number whose letters begin another kind of number', () => {
    expect(() => warn('0or 2')).toThrow('invalid octal literal');
  });
});
