// Subscript expressions: the closure is chosen by the containers the site has met.

import type { Subscript } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Eval, Exec, Store } from '../completion.js';
import type { Context } from '../context.js';
import { subscript } from '../families.js';
import { SEEN_DICT, SEEN_TUPLE, type SubscriptSite } from '../site.js';
import { subscriptDelete } from './subscripts.js';

export function compileSubscriptLoad(context: Context, node: Subscript): Eval {
  const value = compileExpr(context, node.value);
  const key = compileExpr(context, node.slice);
  const site = context.subscriptSite(node, '');
  if (!context.caches) return context.pick(subscript, 'general')(value, key, site);
  const isSlice = node.slice.kind === 'Slice';
  const { isBuiltin, slots } = site.type;
  if (context.isHot && isBuiltin && slots.getItem !== null && (isSlice || site.seen === 0))
    return context.pick(subscript, 'loadSlot')(value, key, slots.getItem, site);
  if (isSlice) return context.pick(subscript, 'general')(value, key, site);
  return context.pick(subscript, loadFactory(context, site))(value, key, site);
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
  const factory = context.isHot && site.seen & SEEN_DICT ? 'storeDict' : 'store';
  return context.pick(subscript, factory)(value, key, site);
}

export function compileSubscriptDelete(context: Context, node: Subscript): Exec {
  const value = compileExpr(context, node.value);
  const key = compileExpr(context, node.slice);
  const site = context.subscriptSite(node, 'delete');
  return (frame) => {
    const x = value(frame);
    subscriptDelete(frame, site, x, key(frame));
    return undefined;
  };
}
