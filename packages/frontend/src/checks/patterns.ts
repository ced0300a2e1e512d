// Rules for patterns that CPython's compiler checks (Python/codegen.c, codegen_pattern and its parts): what can follow an
// irrefutable pattern, names bound twice or not in every alternative, duplicate keys and attributes.

import type { Expr, MatchCase, MatchMapping, Pattern, Span } from '../ast.js';
import { type CompilerErrors, checkBoundName } from './names.js';

/** Checks the cases of one `match` statement. */
export function checkCases(l: CompilerErrors, cases: MatchCase[]): void {
  cases.forEach(({ pattern, guard }, index) => {
    const isLast = index === cases.length - 1;
    checkPattern(l, pattern, isLast || guard !== null, new Set());
  });
}

/** Checks a pattern and adds the names it binds to `names`. */
function checkPattern(l: CompilerErrors, pattern: Pattern, mayAlwaysMatch: boolean, names: Set<string>): void {
  switch (pattern.kind) {
    case 'MatchValue':
    case 'MatchSingleton':
      return;
    case 'MatchStar':
      bind(l, pattern.name, pattern, names);
      return;
    case 'MatchAs':
      if (pattern.pattern !== null) checkPattern(l, pattern.pattern, mayAlwaysMatch, names);
      else if (!mayAlwaysMatch) failIrrefutable(l, pattern.name, pattern);
      bind(l, pattern.name, pattern, names);
      return;
    case 'MatchOr':
      checkAlternatives(l, pattern.patterns, pattern, mayAlwaysMatch, names);
      return;
    case 'MatchSequence':
      checkSequence(l, pattern.patterns, pattern);
      for (const item of pattern.patterns) checkPattern(l, item, true, names);
      return;
    case 'MatchMapping':
      checkKeys(l, pattern);
      for (const item of pattern.patterns) checkPattern(l, item, true, names);
      bind(l, pattern.rest, pattern, names);
      return;
    case 'MatchClass':
      checkAttributes(l, pattern.kwd_attrs, pattern.kwd_patterns);
      for (const item of [...pattern.patterns, ...pattern.kwd_patterns]) checkPattern(l, item, true, names);
  }
}

function bind(l: CompilerErrors, name: string | null, span: Span, names: Set<string>): void {
  if (name === null) return;
  if (names.has(name)) l.defer(span, `multiple assignments to name '${name}' in pattern`);
  checkBoundName(l, name, span);
  names.add(name);
}

function failIrrefutable(l: CompilerErrors, name: string | null, span: Span): void {
  const what = name === null ? 'wildcard' : `name capture '${name}'`;
  l.defer(span, `${what} makes remaining patterns unreachable`);
}

/** Every alternative binds the same names, and only the last may always match. */
function checkAlternatives(
  l: CompilerErrors,
  alternatives: Pattern[],
  span: Span,
  mayAlwaysMatch: boolean,
  names: Set<string>,
): void {
  let first: Set<string> | null = null;
  alternatives.forEach((alternative, index) => {
    const own = new Set<string>();
    checkPattern(l, alternative, mayAlwaysMatch && index === alternatives.length - 1, own);
    first ??= own;
    const isSame = own.size === first.size && [...own].every((name) => first!.has(name));
    if (!isSame) l.defer(span, 'alternative patterns bind different names');
  });
  for (const name of first ?? []) bind(l, name, span, names);
}

function checkSequence(l: CompilerErrors, patterns: Pattern[], span: Span): void {
  const stars = patterns.filter((item) => item.kind === 'MatchStar').length;
  if (stars > 1) l.defer(span, 'multiple starred names in sequence pattern');
}

function checkKeys(l: CompilerErrors, pattern: MatchMapping): void {
  const seen = new Set<unknown>();
  for (const key of pattern.keys) {
    const shown = literalKey(key);
    if (shown === null) continue;
    const value = keyValue(key) ?? shown;
    if (seen.has(value)) l.defer(pattern, `mapping pattern checks duplicate key (${shown})`);
    seen.add(value);
  }
}

/** Keys that are equal give the same: `0`, `False`, `0.0`, `0j`. Null for what only its text tells apart. */
function keyValue(key: Expr): number | bigint | string | null {
  if (key.kind === 'UnaryOp') {
    const value = keyValue(key.operand);
    return typeof value === 'number' ? 0 - value : typeof value === 'bigint' ? -value : null;
  }
  if (key.kind !== 'Constant') return null;
  const { value } = key;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (value === null || typeof value === 'string') return null;
  if (value.type === 'float') return value.value;
  return value.type === 'complex' && value.imag === 0 ? 0 : null;
}

/** A literal key as `repr` shows it; null for a dotted name. */
function literalKey(key: Expr): string | null {
  if (key.kind === 'UnaryOp') {
    const shown = literalKey(key.operand);
    return shown === '0' || shown === null ? shown : `-${shown}`;
  }
  if (key.kind !== 'Constant') return null;
  const { value } = key;
  if (typeof value === 'string') {
    const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
    const escaped = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"');
    return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
  }
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return String(value);
  if (value.type === 'float') return floatText(value.value);
  return value.type === 'complex' ? `${floatText(value.imag).replace(/\.0$/, '')}j` : null;
}

function floatText(value: number): string {
  const text = String(value).replace(/e-(\d)$/, 'e-0$1');
  return /[.en]/.test(text) ? text : `${text}.0`;
}

function checkAttributes(l: CompilerErrors, attributes: string[], patterns: Pattern[]): void {
  attributes.forEach((attribute, index) => {
    checkBoundName(l, attribute, patterns[index]!);
    if (attributes.indexOf(attribute) < index) {
      l.defer(patterns[index]!, `attribute name repeated in class pattern: ${attribute}`);
    }
  });
}
