// Augmented assignment: the target's parts are evaluated once.

import type { AugAssign } from '@heddle/frontend';
import { mangle } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Exec } from '../completion.js';
import type { Context } from '../context.js';
import { chooseOperator } from '../expressions/binary.js';
import { loadBinding } from '../expressions/name.js';
import { INPLACE_OPERATIONS } from '../expressions/operations.js';
import { attributes, names, subscript, targets } from '../families.js';
import { SEEN_DICT } from '../site.js';
import { assignOne } from './assign.js';

export function compileAugAssign(context: Context, node: AugAssign): Exec {
  const { target } = node;
  const operation = INPLACE_OPERATIONS[node.op];
  const site = context.operatorSite(node, 'augmented');
  const right = () => compileExpr(context, node.value);
  if (target.kind === 'Name') {
    const left = loadBinding(context, target, target.binding!);
    return assignOne(context, target, chooseOperator(context, node.op, operation, left, right(), site));
  }
  // obj = <target's object>; key = <key>; obj[key] = obj[key] op value
  const objectSlot = context.unit.temporary(node, 'object');
  const loadObject = context.pick(names, 'loadBound')(objectSlot);
  const keepObject = context.pick(names, 'assignLocal')(objectSlot, compileExpr(context, target.value));
  if (target.kind === 'Attribute') {
    const name = mangle(context.scope.className, target.attr);
    const loadSite = context.attributeSite(target, 'augmented load', name);
    const left = context.pick(attributes, context.caches ? 'load' : 'loadUncached')(loadObject, loadSite);
    const value = chooseOperator(context, node.op, operation, left, right(), site);
    const storeSite = context.attributeSite(target, 'augmented store', name);
    const store = context.pick(attributes, context.caches ? 'store' : 'storeUncached')(loadObject, storeSite);
    return context.pick(targets, 'augmented')(keepObject, null, context.pick(names, 'assign')(store, value));
  }
  const keySlot = context.unit.temporary(node, 'key');
  const loadKey = context.pick(names, 'loadBound')(keySlot);
  const keepKey = context.pick(names, 'assignLocal')(keySlot, compileExpr(context, target.slice));
  const loadSite = context.subscriptSite(target, 'augmented load');
  const dict = context.isHot && (loadSite.seen & SEEN_DICT) !== 0;
  const left = context.pick(subscript, dict ? 'loadDict' : 'load')(loadObject, loadKey, loadSite);
  const value = chooseOperator(context, node.op, operation, left, right(), site);
  const storeSite = context.subscriptSite(target, 'augmented store');
  const store = context.pick(subscript, dict ? 'storeDict' : 'store')(loadObject, loadKey, storeSite);
  return context.pick(targets, 'augmented')(keepObject, keepKey, context.pick(names, 'assign')(store, value));
}
