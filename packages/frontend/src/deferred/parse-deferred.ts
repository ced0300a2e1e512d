// Parsing a module without the function bodies that can wait, and such a body when it is wanted.

import type { Deferral, FunctionDef, Stmt } from '../ast.js';
import type { FlatTree } from '../grammar/flat-tree.js';
import { pythonParser } from '../grammar/load.js';
import { runParser } from '../grammar/run.js';
import { Lowering } from '../lower/lowering.js';
import { lowerScript } from '../lower/statements.js';
import type { Source } from '../source.js';
import { assignedThroughSelf, type DeferredBody, findDeferrable, withoutBodies } from './skim.js';

/** The lowering of a module whose functions have their bodies deferred; null when nothing can be deferred. */
export function lowerWithoutBodies(source: Source): Lowering | null {
  const bodies = findDeferrable(source.text);
  if (bodies === null || bodies.length === 0) return null;
  const tree = runParser(pythonParser(), withoutBodies(source.text, bodies));
  if (typeof tree === 'number') return null;
  const lowering = new Lowering(source, tree);
  lowering.deferredBodies = new Map(bodies.map((body) => [body.start, new SkimmedBody(body)]));
  return lowering;
}

/** A body that is in the text, and parsed when it is wanted. */
export class SkimmedBody implements Deferral {
  readonly end: number;
  readonly hasDocstring: boolean;
  private readonly body: DeferredBody;

  constructor(body: DeferredBody) {
    this.body = body;
    this.end = body.end;
    this.hasDocstring = body.hasDocstring;
  }

  parse(source: Source): Stmt[] {
    return parseDeferred(source, this.body);
  }

  selfAttributes(source: Source): string[] {
    return assignedThroughSelf(source.text, this.body);
  }
}

function parseDeferred(source: Source, { start, end }: DeferredBody): Stmt[] {
  const tree = runParser(pythonParser(), source.text.slice(start, end));
  if (typeof tree === 'number')
    throw new Error(`${source.filename}:${source.lineOf(start + tree)} is not valid Python`);
  shift(tree, start);
  const indentation = source.text.slice(source.text.lastIndexOf('\n', start) + 1, start);
  const [definition] = lowerScript(new Lowering(source, tree), indentation);
  return (definition as FunctionDef).body;
}

/** Makes offsets into a part of the text offsets into the whole. */
function shift({ starts, ends }: FlatTree, offset: number): void {
  for (let i = 0; i < starts.length; i++) {
    starts[i]! += offset;
    ends[i]! += offset;
  }
}
