// Runs the parser by hand, one step at a time. Lezer cuts a production short after 300 big left-associative reductions
// (a guard against trees too deep to recurse through), which turns valid long chains into errors. CPython takes chains
// of a thousand terms, and lowering walks them in loops, so the counter behind that cut is reset at every step.

import type { PartialParse, Tree } from '@lezer/common';
import type { LRParser } from '@lezer/lr';

/** The field of @lezer/lr's Parse that counts towards the cut. */
interface CountsBigReductions {
  bigReductionCount: number;
}

const noParse = /^No parse at (\d+)$/;

/** The tree of `text`, or the offset of the first token that fits nowhere. */
export function runParser(parser: LRParser, text: string): Tree | number {
  // CPython's tokenizer adds the newline that a last line lacks.
  const complete = text.endsWith('\n') || text === '' ? text : `${text}\n`;
  const parse = parser.startParse(complete) as PartialParse & CountsBigReductions;
  try {
    for (;;) {
      const tree = parse.advance();
      if (tree !== null) return tree;
      parse.bigReductionCount = 0;
    }
  } catch (error) {
    const match = error instanceof SyntaxError ? noParse.exec(error.message) : null;
    if (match === null) throw error;
    return Number(match[1]);
  }
}
