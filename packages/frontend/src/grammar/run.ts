// Runs the parser by hand, one step at a time, for two reasons. Lezer cuts a production short after 300 big
// left-associative reductions (a guard against trees too deep to recurse through), which turns valid long chains into
// errors; CPython takes chains of thousands of terms, so the counter behind that cut is reset at every step. And the
// result is taken as flat arrays instead of Lezer's Tree (flat-tree.ts says why). Both rest on internals of @lezer/lr, whose
// version is pinned; parser-internals.test.ts notices when they change.

import type { LRParser } from '@lezer/lr';
import { type FinishedStack, FlatTree } from './flat-tree.js';

/** What we use of @lezer/lr's Parse beyond its public interface. */
interface ParseInternals {
  /** One step; the result of `stackToTree` when the parse is done. Throws where no token fits (strict mode). */
  advance(): FlatTree | null;
  /** Counts towards the cut. */
  bigReductionCount: number;
  stackToTree(stack: FinishedStack): FlatTree;
}

const noParse = /^No parse at (\d+)$/;

/** The tree of `text`, or the offset of the first token that fits nowhere. */
export function runParser(parser: LRParser, text: string): FlatTree | number {
  // CPython's tokenizer adds the newline that a last line lacks.
  const complete = text.endsWith('\n') || text === '' ? text : `${text}\n`;
  const parse = parser.startParse(complete) as unknown as ParseInternals;
  const types = parser.nodeSet.types;
  const firstAnonymous = types.findIndex((type) => type.name === '');
  parse.stackToTree = (stack) => new FlatTree(stack, parser.topNode.id, complete.length, firstAnonymous);
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
