// What a prompt asks: are more lines wanted? The answers are those of CPython's codeop.

import { describe, expect, it } from 'vitest';
import { isIncomplete } from '../dist/index.js';

const wantsMore = [
  'if x:',
  'if x:\n',
  'if x:\n  y',
  'if x: y',
  'if x:\n  y\nelse:',
  'x = (',
  'x = [1,\n 2',
  'x = """a',
  'x = f"""{x}\n',
  "x = 'a\\",
  'x = 1 \\',
  '@decorator',
  '@decorator\n',
  'def f(): pass',
  'class A:\n  def f(self):\n',
  'try:\n  x\n',
  'match x:',
  '{',
];

const complete = ['', '# comment', 'x = 1', 'if x:\n  y\n', 'if x: y\n', 'x = [1,\n 2]', 'print("a")'];

const beyondRepair = ['x = "a', 'x +', 'a b', 'x = )', 'if x:\n  y\n z'];

describe('isIncomplete', () => {
  it.each(wantsMore)('wants more after %j', (text) => expect(isIncomplete(text)).toBe(true));
  it.each(complete)('is satisfied by %j', (text) => expect(isIncomplete(text)).toBe(false));
  it.each(beyondRepair)('gives up on %j', (text) => expect(isIncomplete(text)).toBe(false));
});
