// Nodes that have no closure of their own, and syntax that this version parses but does not run: a Python exception that
// says what is missing.

import type { Span } from '@heddle/frontend';
import { raise } from '@heddle/runtime';

const DESCRIPTIONS: Record<string, string> = {
  TypeAlias: "the 'type' statement",
};

/** A closure that raises when it is reached, so that the rest of a module still runs. */
export function unsupported(node: Span & { kind: string }): () => never {
  const what = DESCRIPTIONS[node.kind] ?? node.kind;
  return () => raise('SystemError', `${what} is not supported by this version of Heddle`);
}
