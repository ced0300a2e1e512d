// The generated parser, made when a program is first parsed, and what lowering needs of it: the ids of node types by name.
// Several ids may share a name (BinaryExpression for arithmetic and for comparisons); tables over ids treat them alike.

import type { LRParser } from '@lezer/lr';
import { createParser } from './tables/index.js';

let strictParser: LRParser | null = null;

/** The parser of the extended grammar. It throws where it meets an error instead of recovering. */
export function pythonParser(): LRParser {
  strictParser ??= createParser().configure({ strict: true });
  return strictParser;
}

let names: readonly string[] | null = null;

/** The names of the node types, by id. */
export function nodeTypeNames(): readonly string[] {
  names ??= pythonParser().nodeSet.types.map((type) => type.name);
  return names;
}

/** One entry per node type id: the value that `byName` has for the type's name, else `otherwise`. */
export function tableByNodeType<T>(byName: Record<string, T>, otherwise: T): T[] {
  const unused = new Set(Object.keys(byName));
  const table = pythonParser().nodeSet.types.map((type) => {
    unused.delete(type.name);
    return Object.hasOwn(byName, type.name) ? byName[type.name]! : otherwise;
  });
  if (unused.size > 0) throw new Error(`no such node types in the grammar: ${[...unused].join(', ')}`);
  return table;
}
