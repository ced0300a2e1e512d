// What lowering needs of the grammar: the ids of node types by name. Several ids may share a name (BinaryExpression for
// arithmetic and for comparisons); tables over ids treat them alike.

import { theAutomaton } from './automaton.js';

/** The names of the node types, by id. */
export function nodeTypeNames(): readonly string[] {
  return theAutomaton().names;
}

/** One entry per node type id: the value that `byName` has for the type's name, else `otherwise`. */
export function tableByNodeType<T>(byName: Record<string, T>, otherwise: T): T[] {
  const unused = new Set(Object.keys(byName));
  const table = nodeTypeNames().map((name) => {
    unused.delete(name);
    return Object.hasOwn(byName, name) ? byName[name]! : otherwise;
  });
  if (unused.size > 0) throw new Error(`no such node types in the grammar: ${[...unused].join(', ')}`);
  return table;
}
