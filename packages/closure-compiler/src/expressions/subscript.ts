// Subscript expressions: the closure is chosen by the containers the site has met.

import type { Subscript } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Eval, Exec, Store } from '../completion.js';
import type { Context } from '../context.js';
import { blocks, subscript } from '../families.js';
import { SEEN_DICT, SEEN_TUPLE, type SubscriptSite } from '../site.js';
import type { SlotAccess, SlotEval, SlowAccess } from './subscript.family.js';
import { subscriptDelete, subscriptSlow, subscriptStoreSlow } from './subscripts.js';

export function compileSubscriptLoad(context: Context, node: Subscript): Eval {
  const value = compileExpr(context, node.value);
  const key = compileExpr(context, node.slice);
  const site = context.subscriptSite(node, '');
  if (!context.caches) return context.pick(subscript, 'general')(value, key, site);
  const isSlice = node.slice.kind === 'Slice';
  if (isSlice || site.seen === 0) {
    const bySlot = compileBySlot(context, value, key, 'getItem', subscriptSlow, site);
    if (bySlot !== null) return bySlot as Eval;
  }
  if (isSlice) return context.pick(subscript, 'general')(value, key, site);
  return context.pick(subscript, loadFactory(context, site))(value, key, site);
}

/** Null at sites that are not hot or have not met a built-in type with that slot. */
function compileBySlot(
  context: Context,
  value: Eval,
  key: Eval,
  name: 'getItem' | 'setItem' | 'deleteItem',
  slow: unknown,
  site: SubscriptSite,
): SlotEval | null {
  const { isBuiltin, slots } = site.type;
  const slot = slots[name];
  if (!context.isHot || !context.caches || !isBuiltin || slot === null) return null;
  return context.pick(subscript, 'slot')(value, key, slot as SlotAccess, slow as SlowAccess, site);
}

function loadFactory(context: Context, site: SubscriptSite): 'load' | 'loadDict' | 'loadTuple' {
  if (!context.isHot) return 'load';
  if (site.seen & SEEN_DICT) return 'loadDict';
  return site.seen & SEEN_TUPLE ? 'loadTuple' : 'load';
}

export function compileSubscriptStore(context: Context, node: Subscript): Store {
  const value = compileExpr(context, node.value);
  const key = compileExpr(context, node.slice);
  const site = context.subscriptSite(node, 'store');
  if (node.slice.kind === 'Slice') {
    const bySlot = compileBySlot(context, value, key, 'setItem', subscriptStoreSlow, site);
    if (bySlot !== null) return bySlot;
  }
  const factory = context.isHot && site.seen & SEEN_DICT ? 'storeDict' : 'store';
  return context.pick(subscript, factory)(value, key, site);
}

export function compileSubscriptDelete(context: Context, node: Subscript): Exec {
  const value = compileExpr(context, node.value);
  const key = compileExpr(context, node.slice);
  const site = context.subscriptSite(node, 'delete');
  const bySlot = compileBySlot(context, value, key, 'deleteItem', subscriptDelete, site);
  if (bySlot !== null) return context.pick(blocks, 'expression')(bySlot as Eval);
  return (frame) => {
    const x = value(frame);
    subscriptDelete(frame, site, x, key(frame));
    return undefined;
  };
}
