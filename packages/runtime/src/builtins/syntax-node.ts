// What `compile` knows of the nodes of the `ast` module, which comes with the library: without it nothing is one.

import { isInstance, type PyType } from '../object/type.js';
import type { Value } from '../object/value.js';

let syntaxNodeType: PyType | null = null;

/** Called by the `_ast` module with the base of its classes. */
export function setSyntaxNodeType(type: PyType): void {
  syntaxNodeType = type;
}

export function isSyntaxNode(value: Value): boolean {
  return syntaxNodeType !== null && isInstance(value, syntaxNodeType);
}
