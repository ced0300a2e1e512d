// Slow paths of subscripts; they note which containers a site meets.

import {
  deleteItem,
  type Frame,
  getItem,
  makeException,
  type PyBaseException,
  PyDict,
  PyList,
  PyTuple,
  setItem,
  thread,
  typeOf,
  type Value,
} from '@heddle/runtime';
import { SEEN_DICT, SEEN_LIST, SEEN_TUPLE, type SubscriptSite } from '../site.js';

function observe(frame: Frame, site: SubscriptSite, x: Value): void {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  site.type = typeOf(x);
  if (x instanceof PyDict) site.seen |= SEEN_DICT;
  else if (x instanceof PyList) site.seen |= SEEN_LIST;
  else if (x instanceof PyTuple) site.seen |= SEEN_TUPLE;
}

export function subscriptSlow(frame: Frame, site: SubscriptSite, x: Value, key: Value): Value {
  observe(frame, site, x);
  return getItem(x, key);
}

export function missingKey(frame: Frame, site: SubscriptSite, key: Value): PyBaseException {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  return makeException('KeyError', [key]);
}

export function subscriptStoreSlow(frame: Frame, site: SubscriptSite, x: Value, key: Value, value: Value): void {
  observe(frame, site, x);
  setItem(x, key, value);
}

export function subscriptDelete(frame: Frame, site: SubscriptSite, x: Value, key: Value): void {
  observe(frame, site, x);
  deleteItem(x, key);
}
