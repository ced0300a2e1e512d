// Where the parser stops, and texts that parsers over such tables get wrong.

import { describe, expect, it } from 'vitest';
import { runParser } from '../dist/grammar/run.js';
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
  it('stops at the first token that does not fit', () => {
    const places: [string, number][] = [
      ['x = )', 4],
      ['type x y = 1\n', 7],
      ['type if\n', 7],
      ['type = 1; type.x = type(type)\ntype type = type\ntype; type in x\n', -1],
      ['    # a comment\nif x:\n  # another\n\n    y\n\\\n', -1],
      ['if x:\ny\n', 6],
      ['f"{x:{y}} {', 12],
    ];
    for (const [text, place] of places) {
      const tree = runParser(text);
      expect([text, typeof tree === 'number' ? tree : -1]).toEqual([text, place]);
    }
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
