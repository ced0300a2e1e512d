// Slow paths of list and set comprehensions.

import { checkCount, type Frame, type PyList, type PySet, thread, type Value } from '@heddle/runtime';
import type { Site } from '../site.js';

/** MemoryError for a list that has as many items as a list can have. */
export function listFull(frame: Frame, site: Site, list: PyList): void {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  checkCount(list.items.length + 1);
}

export function setAdd(frame: Frame, site: Site, set: PySet, value: Value): void {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  set.add(value);
}
