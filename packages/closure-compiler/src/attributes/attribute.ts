// Attribute expressions.

import { type Attribute, type Expr, mangle } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Eval, Exec, Store } from '../completion.js';
import type { Context } from '../context.js';
import { attributes } from '../families.js';
import type { AttributeEntry, AttributeSite } from '../site.js';
import { attributeDelete } from './cache.js';

export function siteOf(context: Context, node: Attribute, role: string): AttributeSite {
  return context.attributeSite(node, role, mangle(context.scope.className, node.attr));
}

export function compileAttributeLoad(context: Context, node: Attribute): Eval {
  // Long chains `a.b.c…` lean left: compile from the leaf up, without recursion.
  const chain: Attribute[] = [];
  let leaf: Expr = node;
  while (leaf.kind === 'Attribute') {
    chain.push(leaf);
    leaf = leaf.value;
  }
  let value = compileExpr(context, leaf);
  for (const link of chain.reverse()) value = compileLoad(context, value, siteOf(context, link, ''));
  return value;
}

function compileLoad(context: Context, value: Eval, site: AttributeSite): Eval {
  const given = context.isHot && context.caches ? givenEntry(site) : undefined;
  if (given !== undefined) return context.pick(attributes, 'loadGiven')(value, given, site);
  return context.pick(attributes, context.caches ? 'load' : 'loadUncached')(value, site);
}

/** What a hot site has found in a type, the only thing it has found: for instances of one shape, unless it comes before what is theirs. */
function givenEntry({ entries, state }: AttributeSite): AttributeEntry | undefined {
  const [first] = entries;
  if (first === undefined || first.kind === 'slot' || first.kind === 'descriptor') return undefined;
  if (state === 'mono') return first;
  const isSame = entries.every(({ value, version }) => value === first.value && version === first.version);
  return isSame && (first.kind === 'property' || first.kind === 'computed') ? first : undefined;
}

export function compileAttributeStore(context: Context, node: Attribute): Store {
  const factory = context.caches ? 'store' : 'storeUncached';
  return context.pick(attributes, factory)(compileExpr(context, node.value), siteOf(context, node, 'store'));
}

/** `object.name = value` as a statement of its own. */
export function compileAttributeAssign(context: Context, node: Attribute, value: Eval): Exec {
  return context.pick(attributes, 'assign')(compileExpr(context, node.value), value, siteOf(context, node, 'store'));
}

export function compileAttributeDelete(context: Context, node: Attribute): Exec {
  const object = compileExpr(context, node.value);
  const site = siteOf(context, node, 'delete');
  const { caches } = context;
  return (frame) => {
    attributeDelete(frame, site, object(frame), caches);
    return undefined;
  };
}
