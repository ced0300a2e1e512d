// Indentation beyond what the grammar sees (CPython: Parser/lexer/lexer.c, tok_get_normal_mode): the tokenizer makes
// indent and dedent tokens, but does not notice a module's statement that is indented, nor tabs and spaces mixed in a
// way that depends on the tab size. Lines of one block nearly always start with the same characters; only when they do
// not are columns counted.

import type { Source } from '../source.js';
import { PySyntaxError, type SyntaxErrorKind } from '../syntax-error.js';

/** Columns of the first character of a line with tabs to every eighth column, and with tabs as one column. */
interface Columns {
  normal: number;
  alternative: number;
}

/** Whether only blanks and joined lines stand between two offsets: then a block is on the line of its header. */
export function isOneLogicalLine(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 0x5c && text.charCodeAt(at + 1) === 0x0a) at += 2;
    else if (isBlank(code)) at++;
    else return false;
  }
  return true;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0c;
}

/** The white space before the statement at `offset`, which is the first of its logical line; joined lines count. */
export function indentationBefore(text: string, offset: number): string {
  let start = blanksBefore(text, offset);
  while (text.charCodeAt(start - 1) === 0x0a && text.charCodeAt(start - 2) === 0x5c) {
    // Only white space may stand before the backslash; else it ends a comment.
    const previous = blanksBefore(text, start - 2);
    if (previous > 0 && text.charCodeAt(previous - 1) !== 0x0a) break;
    start = previous;
  }
  return text.slice(start, offset);
}

function blanksBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether the statement at `offset` starts a line that begins with exactly `indentation`. */
export function isIndentedBy(text: string, offset: number, indentation: string): boolean {
  const start = offset - indentation.length;
  return text.startsWith(indentation, start) && (start === 0 || text.charCodeAt(start - 1) === 0x0a);
}

/** Checks that a block whose lines start with `inner` is deeper than the block around it. */
export function checkDeeper(source: Source, offset: number, outer: string, inner: string): void {
  if (inner.length > outer.length && inner.startsWith(outer)) return;
  const outerColumns = countColumns(outer);
  const innerColumns = countColumns(inner);
  if (innerColumns.normal > outerColumns.normal && innerColumns.alternative <= outerColumns.alternative) {
    failInconsistent(source, offset);
  }
}

/** Checks a statement of a block whose lines start with `expected`, when its own line starts otherwise. */
export function checkSame(source: Source, offset: number, expected: string): void {
  const columns = countColumns(indentationBefore(source.text, offset));
  const expectedColumns = countColumns(expected);
  if (columns.normal !== expectedColumns.normal) fail(source, offset, 'unexpected indent', 'IndentationError');
  if (columns.alternative !== expectedColumns.alternative) failInconsistent(source, offset);
}

function countColumns(indentation: string): Columns {
  const columns = { normal: 0, alternative: 0 };
  let joined: Columns | null = null;
  for (const character of indentation) {
    if (character === ' ') {
      columns.normal++;
      columns.alternative++;
    } else if (character === '\t') {
      columns.normal += 8 - (columns.normal % 8);
      columns.alternative++;
    } else if (character === '\f') {
      columns.normal = 0;
      columns.alternative = 0;
    } else if (character === '\\' && joined === null && columns.normal > 0) joined = { ...columns };
  }
  return joined ?? columns;
}

function failInconsistent(source: Source, offset: number): never {
  return fail(source, offset, 'inconsistent use of tabs and spaces in indentation', 'TabError');
}

/** An unexpected indent is reported at its last column; mixed tabs and spaces, found by the tokenizer, at the first. */
function fail(source: Source, offset: number, message: string, kind: SyntaxErrorKind): never {
  const { line, column } = source.position(offset);
  const place = kind === 'TabError' ? { offset: 1, endOffset: 0 } : { offset: column, endOffset: -1 };
  throw new PySyntaxError(kind, message, { ...place, lineno: line, endLineno: line, text: source.lineText(line) });
}
