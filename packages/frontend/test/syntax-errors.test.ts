// Accepted or rejected, and how: CPython 3.14's verdict on each program of syntax-errors.json (recorded by
// scripts/ast-gate/record.mjs): null, or type, message, line, offset, end line and end offset of the error.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PySyntaxError, parse } from '../dist/index.js';

type Verdict = [type: string, message: string, line: number, offset: number, endLine: number, endOffset: number];

const verdicts: Record<string, Verdict | null> = JSON.parse(
  readFileSync(new URL('syntax-errors.json', import.meta.url), 'utf8'),
);

function verdictOf(program: string): Verdict | null {
  try {
    parse(program, { filename: '<s>' });
    return null;
  } catch (error) {
    if (!(error instanceof PySyntaxError)) throw error;
    return [error.kind, error.msg, error.lineno, error.offset, error.endLineno, error.endOffset];
  }
}

describe('syntax errors', () => {
  it.each(Object.entries(verdicts))('%j', (program, expected) => {
    expect(verdictOf(program)).toEqual(expected);
  });
});
