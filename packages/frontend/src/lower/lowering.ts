// The state of one lowering: the source, the cursor that walks the Lezer tree once, and the moves the lowerers make.
// Every lowerer is called with the cursor on its node and leaves it there.

import type { ImportFrom, Span } from '../ast.js';
import type { SkimmedBody } from '../deferred/parse-deferred.js';
import { FlatCursor, type FlatTree } from '../grammar/flat-tree.js';
import { nodeTypeNames } from '../grammar/load.js';
import type { Source } from '../source.js';
import { type PySyntaxError, parserErrorAt, type SyntaxWarning, syntaxErrorAt } from '../syntax-error.js';
import { normaliseIdentifier } from './identifiers.js';
import { Part, partTable } from './parts.js';

export class Lowering {
  readonly source: Source;
  readonly text: string;
  readonly cursor: FlatCursor;
  private readonly parts: Part[];
  /** The part the cursor stands on after `first`, `next` or a list lowerer. A lowerer called in between may change it. */
  part: Part = Part.End;
  /** The white space that lines of the current block start with. */
  indentation = '';
  /** The first error that CPython's compiler, not its parser, would raise: `ast.parse` does not see it. */
  deferred: PySyntaxError | null = null;
  /** What CPython's parser warns of, in order. */
  readonly warnings: SyntaxWarning[] = [];
  /** Whether something was met that CPython's compiler may warn of: checks/warnings.ts then looks at the whole tree. */
  isSuspicious = false;
  /** Blocks (loops, `with`, `try`) around the current statement within its function. */
  staticBlocks = 0;
  /** Levels of indentation around the current statement. */
  indentationDepth = 0;
  /** Expressions around the current one. */
  expressionDepth = 0;
  /** Formatted strings around the current expression. */
  formattedDepth = 0;
  /** Bodies that were left out of the tree, by the offsets of their functions; null when none were. */
  deferredBodies: ReadonlyMap<number, SkimmedBody> | null = null;
  /** The imports from `__future__` met so far. */
  readonly futureImports: ImportFrom[] = [];

  constructor(source: Source, tree: FlatTree) {
    this.source = source;
    this.text = source.text;
    this.cursor = new FlatCursor(tree, nodeTypeNames());
    this.parts = partTable();
  }

  /** Moves to the first child. When there is none the part is `End`, and the cursor has not moved: do not `leave`. */
  first(): Part {
    this.part = this.cursor.firstChild() ? this.parts[this.cursor.type]! : Part.End;
    return this.part;
  }

  /** Moves to the next sibling; at the last one it stays, and the part is `End`. */
  next(): Part {
    this.part = this.cursor.nextSibling() ? this.parts[this.cursor.type]! : Part.End;
    return this.part;
  }

  /** Moves back to the parent. */
  leave(): void {
    this.cursor.parent();
  }

  /** The part of the node the cursor stands on. */
  current(): Part {
    return this.parts[this.cursor.type]!;
  }

  /** The source text of the cursor's node. */
  nodeText(): string {
    return this.text.slice(this.cursor.from, this.cursor.to);
  }

  /** The code unit at the start of the cursor's node. */
  firstCode(): number {
    return this.text.charCodeAt(this.cursor.from);
  }

  /** The identifier at the cursor, in normal form. Throws when a character of it belongs to no identifier. */
  identifier(): string {
    const name = this.nodeText();
    return this.source.isAscii ? name : normaliseIdentifier(this.source, name, this.cursor.from);
  }

  /** Throws a SyntaxError that points at `span`. */
  fail(span: Span, message: string): never {
    throw parserErrorAt(this.source, span, message);
  }

  /** Remembers an error of CPython's compiler, unless there is one already. */
  defer(span: Span, message: string, stage: 'symbols' | 'code' = 'code'): void {
    this.deferred ??= syntaxErrorAt(this.source, span, message, stage);
  }

  /** Remembers a warning about what stands at `start`. */
  warn(start: number, message: string, place?: SyntaxWarning['escape']): void {
    this.warnings.push({
      message,
      line: this.source.lineOf(start) + (place?.lines ?? 0),
      start,
      end: start,
      escape: place,
    });
  }

  /** Throws CPython's default error at the cursor's node. */
  failHere(message = 'invalid syntax'): never {
    this.fail({ start: this.cursor.from, end: this.cursor.to }, message);
  }
}
