// Slow path of unary operators, and of truth testing.

import { type Frame, invert, isTrue, negative, positive, thread, type Value } from '@heddle/runtime';
import type { OperatorSite, Site } from '../site.js';

const PROTOCOLS = { negative, positive, invert };

export function unarySlow(frame: Frame, site: OperatorSite, operator: keyof typeof PROTOCOLS, x: Value): Value {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  return PROTOCOLS[operator](x);
}

export function truthSlow(frame: Frame, site: Site, x: Value): boolean {
  if (typeof x === 'string') return x !== '';
  if (typeof x === 'number') return x !== 0;
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  return isTrue(x);
}

/** The truth of the operand of `and` or `or` that was evaluated last, for an `and` or `or` around it (`decide`). */
export const decided = { truth: false };
