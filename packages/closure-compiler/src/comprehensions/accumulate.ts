// Slow path of set comprehensions.

import { type Frame, type PySet, thread, type Value } from '@heddle/runtime';
import type { Site } from '../site.js';

export function setAdd(frame: Frame, site: Site, set: PySet, value: Value): void {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  set.add(value);
}
