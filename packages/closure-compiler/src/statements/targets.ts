// Assignment targets: what stores a value into a name, attribute, subscript, or several targets.

import type { Expr, Starred } from '@heddle/frontend';
import { compileAttributeStore } from '../attributes/attribute.js';
import type { Store } from '../completion.js';
import type { Context } from '../context.js';
import { storeBinding } from '../expressions/name.js';
import { compileSubscriptStore } from '../expressions/subscript.js';
import { targets } from '../families.js';

export function compileStore(context: Context, target: Expr): Store {
  switch (target.kind) {
    case 'Name':
      return storeBinding(context, target.binding!);
    case 'Attribute':
      return compileAttributeStore(context, target);
    case 'Subscript':
      return compileSubscriptStore(context, target);
    case 'Starred':
      return compileStore(context, target.value);
    case 'Tuple':
    case 'List':
      return compileUnpack(context, target, target.elts);
    default:
      throw new Error(`not an assignment target: ${target.kind}`);
  }
}

function compileUnpack(context: Context, target: Expr, elements: readonly Expr[]): Store {
  const stores = elements.map((element) => compileStore(context, element));
  const site = context.site(target, 'unpack');
  const starred = elements.findIndex((element): element is Starred => element.kind === 'Starred');
  if (starred >= 0) return context.pick(targets, 'unpackStarred')(stores, starred, elements.length - starred - 1, site);
  const [a, b] = stores;
  if (stores.length === 2) return context.pick(targets, 'unpack2')(a!, b!, site);
  return context.pick(targets, 'unpack')(stores, site);
}
