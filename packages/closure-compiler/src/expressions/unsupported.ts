// Nodes that have no closure of their own: they stand only inside the nodes that handle them.

import type { Span } from '@heddle/frontend';
import { raise } from '@heddle/runtime';

/** A closure that raises when it is reached, so that the rest of a module still runs. */
export function unsupported(node: Span & { kind: string }): () => never {
  return () => raise('SystemError', `${node.kind} cannot be evaluated here`);
}
