// Displays and f-strings.

import type {
  ClassDef,
  Dict,
  Expr,
  FormattedValue,
  JoinedStr,
  List,
  SetDisplay,
  Slice,
  Starred,
  Tuple,
} from '@heddle/frontend';
import type { Value } from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import type { Eval } from '../completion.js';
import type { Context } from '../context.js';
import { display, names } from '../families.js';
import { foldedValue } from '../functions/folded.js';
import type { Collect } from './display.family.js';

const isStarred = (node: Expr): node is Starred => node.kind === 'Starred';

/**
 * The elements of `owner`, which is where CPython places errors of unpacking. `into` is what they are collected into: a set
 * says otherwise what it cannot iterate.
 */
export function compileCollect(context: Context, owner: Expr | ClassDef, elements: readonly Expr[]): Collect[] {
  const site = elements.some(isStarred) ? context.site(owner, 'starred') : null;
  return elements.map((element) =>
    isStarred(element)
      ? context.pick(display, 'starred')(compileExpr(context, element.value), site!)
      : context.pick(display, 'element')(compileExpr(context, element)),
  );
}

export function compileTuple(context: Context, node: Tuple): Eval {
  if (node.elts.some(isStarred)) return context.pick(display, 'collectTuple')(compileCollect(context, node, node.elts));
  const constant = context.unit.once(node, 'constant', () => foldedValue(node));
  if (constant !== undefined) return context.pick(names, 'constant')(constant);
  const elements = node.elts.map((element) => compileExpr(context, element));
  const [a, b, c] = elements;
  if (elements.length === 0) return context.pick(display, 'tuple0')();
  if (elements.length === 2) return context.pick(display, 'tuple2')(a!, b!);
  if (elements.length === 3) return context.pick(display, 'tuple3')(a!, b!, c!);
  return context.pick(display, 'tuple')(elements);
}

export function compileList(context: Context, node: List): Eval {
  if (node.elts.some(isStarred)) return context.pick(display, 'collectList')(compileCollect(context, node, node.elts));
  return context.pick(display, 'list')(node.elts.map((element) => compileExpr(context, element)));
}

export function compileSet(context: Context, node: SetDisplay): Eval {
  const first = node.elts.findIndex(isStarred);
  const site = context.site(node);
  if (first < 0) return context.pick(display, 'collectSet')(compileCollect(context, node, node.elts), site);
  const elements = compileCollect(context, node, node.elts.slice(0, first));
  const others = node.elts.slice(first);
  const values = others.map((element) => compileExpr(context, isStarred(element) ? element.value : element));
  return context.pick(display, 'extendSet')(elements, values, others.map(isStarred), site);
}

export function compileDict(context: Context, node: Dict): Eval {
  const keys = node.keys.map((key) => (key === null ? null : compileExpr(context, key)));
  const values = node.values.map((value) => compileExpr(context, value));
  return context.pick(display, 'dict')(keys, values, endsOfRuns(node.keys), context.site(node));
}

/** As many items are put in one by one, at most two less together. CPython: Python/codegen.c codegen_dict, STACK_USE_GUIDELINE. */
const ITEMS_IN_RUN = 17;

/** For each item of a dict display the one behind those that are put in when all of them have been evaluated. */
function endsOfRuns(keys: readonly (Expr | null)[]): number[] {
  const ends: number[] = [];
  for (let at = 0; at < keys.length; ) {
    if (keys[at] === null) {
      ends.push(++at);
      continue;
    }
    let end = at;
    while (end < keys.length && keys[end] !== null && end - at < ITEMS_IN_RUN) end++;
    const isTogether = end - at <= ITEMS_IN_RUN - 2;
    for (; at < end; at++) ends.push(isTogether ? end : at + 1);
  }
  return ends;
}

export function compileSlice(context: Context, node: Slice): Eval {
  const part = (bound: Expr | null): Eval =>
    bound === null ? context.pick(names, 'constant')(null) : compileExpr(context, bound);
  return context.pick(display, 'slice')(part(node.lower), part(node.upper), part(node.step));
}

export function compileJoinedStr(context: Context, node: JoinedStr): Eval {
  const parts = node.values.map((value) => compileExpr(context, value));
  if (parts.length === 0) return context.pick(names, 'constant')('' as Value);
  if (parts.length === 1) return parts[0]!;
  return context.pick(display, 'joined')(parts);
}

export function compileFormattedValue(context: Context, node: FormattedValue): Eval {
  const spec = node.format_spec === null ? null : compileExpr(context, node.format_spec);
  const value = compileExpr(context, node.value);
  const site = context.site(node, 'format');
  if (spec === null || node.conversion <= 0) return context.pick(display, 'field')(value, node.conversion, spec, site);
  // What the value is converted to is made before the specification.
  const converted = context.pick(display, 'field')(value, node.conversion, null, site);
  return context.pick(display, 'field')(converted, -1, spec, site);
}
