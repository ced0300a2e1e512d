// Slow paths of comparisons and membership tests.

import { type ComparisonSlot, contains, type Frame, isTrue, richCompare, thread, type Value } from '@heddle/runtime';
import { type OperatorSite, SEEN_OTHER } from '../site.js';

export function compareSlow(frame: Frame, site: OperatorSite, op: ComparisonSlot, x: Value, y: Value): Value {
  site.seen |= SEEN_OTHER;
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  return richCompare(x, y, op);
}

export function compareTestSlow(frame: Frame, site: OperatorSite, op: ComparisonSlot, x: Value, y: Value): boolean {
  const result = compareSlow(frame, site, op, x, y);
  return typeof result === 'boolean' ? result : isTrue(result);
}

/** `item in container`. */
export function containsSlow(frame: Frame, site: OperatorSite, container: Value, item: Value): boolean {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  return contains(container, item);
}
