// grammar/run.ts rests on internals of @lezer/lr: what it takes from them must still be there, and do what it is taken for.

import { describe, expect, it } from 'vitest';
import { pythonParser } from '../dist/grammar/load.js';
import { parse } from '../dist/index.js';

type Expression = Extract<ReturnType<typeof parse>['module'], { kind: 'Expression' }>['body'];

function parseExpression(source: string): Expression {
  const { module } = parse(source, { filename: 'case.py', mode: 'eval' });
  if (module.kind !== 'Expression') throw new Error('no expression');
  return module.body;
}

/** The number of operations along the left of a chain. */
function chainLength(node: Expression): number {
  let length = 0;
  for (let at = node; ; length++) {
    if (at.kind === 'BinOp') at = at.left;
    else if (at.kind === 'Call') at = at.func;
    else if (at.kind === 'Attribute') at = at.value;
    else return length;
  }
}

describe('the parser', () => {
  it('counts big reductions and makes trees where run.ts expects it', () => {
    const parse = pythonParser().startParse('x') as unknown as Record<string, unknown>;
    expect(parse.bigReductionCount).toBe(0);
    expect(typeof parse.stackToTree).toBe('function');
  });

  it('keeps every operand of a long chain', () => {
    expect(chainLength(parseExpression(`a${' + f(b)'.repeat(5000)}`))).toBe(5000);
    expect(chainLength(parseExpression(`a${'.b()'.repeat(2500)}`))).toBe(5000);
  });

  it('takes a long bracketed subject of match for one, and a subscript of that name for none', () => {
    const items = Array.from({ length: 60 }, (_, i) => `f(a[${i}]).b % (c - ${i})`).join(', ');
    const kinds = (source: string) => {
      const { module } = parse(source, { filename: 'case.py', mode: 'exec' });
      return module.kind === 'Module' ? module.body.map((statement) => statement.kind) : [];
    };
    expect(kinds(`match [${items}]:\n    case _: pass\n`)).toEqual(['Match']);
    expect(kinds('def f():\n    pass\nmatch f():\n    case _: pass\n')).toEqual(['FunctionDef', 'Match']);
    expect(kinds(`match[${items}]\nmatch(${items})\nmatch[0]: int\nmatch - {1: 2}[1]\n`)).toEqual([
      'Expr',
      'Expr',
      'AnnAssign',
      'Expr',
    ]);
  });
});
