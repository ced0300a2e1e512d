// Slow paths of comparisons and membership tests.

import {
  type ComparisonSlot,
  contains,
  type Frame,
  intType,
  isTrue,
  type PyType,
  richCompare,
  strType,
  thread,
  typeOf,
  type Value,
} from '@heddle/runtime';
import { type OperatorSite, SEEN_OTHER } from '../site.js';

export function compareSlow(frame: Frame, site: OperatorSite, op: ComparisonSlot, x: Value, y: Value): Value {
  site.seen |= SEEN_OTHER;
  site.left = typeOf(x);
  site.right = typeOf(y);
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  return richCompare(x, y, op);
}

export function compareTestSlow(frame: Frame, site: OperatorSite, op: ComparisonSlot, x: Value, y: Value): boolean {
  const result = compareSlow(frame, site, op, x, y);
  return typeof result === 'boolean' ? result : isTrue(result);
}

/** What a comparison of two instances of one built-in type does. */
export interface KnownComparison {
  readonly type: PyType;
  readonly op: ComparisonSlot;
  /** Answers NotImplemented when something else has to be asked. */
  readonly slot: (x: Value, y: Value) => Value;
  /** What other operands are handed to. */
  readonly slow: typeof compareSlow;
}

/** Null when the site has met something else, or primitives. */
export function knownComparison(
  { left, right }: OperatorSite,
  op: ComparisonSlot,
  slow: typeof compareSlow,
): KnownComparison | null {
  const slot = left.slots[op];
  if (left !== right || !left.isBuiltin || slot === null || left === intType || left === strType) return null;
  return { type: left, op, slot, slow };
}

/** `item in container`. */
export function containsSlow(frame: Frame, site: OperatorSite, container: Value, item: Value): boolean {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  return contains(container, item);
}
