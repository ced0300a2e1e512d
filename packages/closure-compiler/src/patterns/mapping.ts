// Mapping patterns: the values of all keys are fetched with `get` before the first pattern is tried.
// CPython: Python/codegen.c codegen_pattern_mapping, Python/ceval.c _PyEval_MatchKeys.

import type { Pattern } from '@heddle/frontend';
import type { Value } from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import type { Match } from '../completion.js';
import type { Context } from '../context.js';
import { patterns } from '../families.js';
import type { Captures } from './captures.js';
import { compileParts } from './sequence.js';
import { literalValue } from './value.js';

export function compileMatchMapping(
  context: Context,
  node: Extract<Pattern, { kind: 'MatchMapping' }>,
  captures: Captures,
  isLast: boolean,
): Match {
  const site = context.site(node, 'mapping');
  const constants = node.keys.map((key) => literalValue(context, key));
  const parts = compileParts(context, node.patterns, captures, isLast && node.binding === null);
  if (node.binding !== null) {
    const keys = node.keys.map((key) => compileExpr(context, key));
    return context.pick(patterns, 'mappingWithRest')(keys, parts, captures.capture(node.binding, isLast), site);
  }
  if (parts.length === 0) return context.pick(patterns, 'anyMapping')();
  if (constants.includes(undefined)) {
    const keys = node.keys.map((key) => compileExpr(context, key));
    return context.pick(patterns, 'mapping')(keys, parts, site);
  }
  const keys = constants as Value[];
  if (parts.length === 1) return context.pick(patterns, 'mappingOf1')(keys, parts[0]!, site);
  if (parts.length === 2) return context.pick(patterns, 'mappingOf2')(keys, parts[0]!, parts[1]!, site);
  return context.pick(patterns, 'mappingOf')(keys, parts, site);
}
