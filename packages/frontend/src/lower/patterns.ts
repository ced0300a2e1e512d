// Patterns of `case`: one lowerer per node type.

import type { BinOp, Expr, MatchSequence, Name, Pattern, Span } from '../ast.js';
import { tableByNodeType } from '../grammar/load.js';
import { lowerExpression, lowerName } from './expressions.js';
import { numberValue } from './literals.js';
import type { Lowering } from './lowering.js';
import { Part } from './parts.js';

type PatternLowerer = (l: Lowering) => Pattern;

let table: PatternLowerer[] | null = null;

function lowerPattern(l: Lowering): Pattern {
  table ??= makeTable();
  return table[l.cursor.type]!(l);
}

function makeTable(): PatternLowerer[] {
  const byName: Record<string, PatternLowerer> = {
    AsPattern: lowerAsPattern,
    AttributePattern: (l) => matchValue(l, lowerDottedName(l)),
    CapturePattern: lowerCapture,
    ClassPattern: lowerClassPattern,
    LiteralPattern: lowerLiteralPattern,
    MappingPattern: lowerMappingPattern,
    OrPattern: lowerOrPattern,
    SequencePattern: lowerSequencePattern,
    StarPattern: lowerStarPattern,
  };
  return tableByNodeType<PatternLowerer>(byName, (l) => l.failHere());
}

/** What stands after `case`: one pattern, or a sequence without brackets. Ends on the guard or body. */
export function lowerCasePattern(l: Lowering): Pattern {
  const start = l.cursor.from;
  const isStar = l.cursor.name === 'StarPattern';
  const { patterns, end, commas } = lowerPatternList(l);
  if (commas === 0 && isStar) l.fail(afterStar(l), 'invalid syntax');
  if (commas === 0) return patterns[0]!;
  return { kind: 'MatchSequence', start, end, patterns };
}

/** The first character of the part after a lone `*name`, which must not stand alone. */
function afterStar(l: Lowering): { start: number; end: number } {
  return { start: l.cursor.from, end: l.current() === Part.Guard ? l.cursor.from + 2 : l.cursor.from + 1 };
}

interface PatternList {
  patterns: Pattern[];
  end: number;
  commas: number;
}

/** Comma-separated patterns from the cursor's node on. Ends on the first part that belongs to none. */
function lowerPatternList(l: Lowering): PatternList {
  const list: PatternList = { patterns: [], end: l.cursor.from, commas: 0 };
  for (let part: Part = l.current(); part === Part.Other || part === Part.Comma; part = l.next()) {
    if (part === Part.Comma) list.commas++;
    else list.patterns.push(lowerPattern(l));
    list.end = l.cursor.to;
  }
  l.part = l.current();
  return list;
}

function lowerAsPattern(l: Lowering): Pattern {
  const { from, to } = l.cursor;
  l.first();
  const pattern = lowerPattern(l);
  l.next();
  l.next();
  const name = l.identifier();
  if (name === '_') l.failHere("cannot use '_' as a target");
  l.leave();
  return { kind: 'MatchAs', start: from, end: to, pattern, name, binding: null };
}

function lowerOrPattern(l: Lowering): Pattern {
  const { from, to } = l.cursor;
  const patterns: Pattern[] = [];
  l.first();
  do {
    patterns.push(lowerPattern(l));
    l.next();
  } while (l.next() !== Part.End);
  l.leave();
  return { kind: 'MatchOr', start: from, end: to, patterns };
}

/** The name at the cursor, or null for the wildcard `_`. */
function captureName(l: Lowering): string | null {
  const name = l.identifier();
  return name === '_' ? null : name;
}

function lowerCapture(l: Lowering): Pattern {
  const { from, to } = l.cursor;
  return { kind: 'MatchAs', start: from, end: to, pattern: null, name: captureName(l), binding: null };
}

function lowerStarPattern(l: Lowering): Pattern {
  const { from, to } = l.cursor;
  l.first();
  l.next();
  const name = captureName(l);
  l.leave();
  return { kind: 'MatchStar', start: from, end: to, name, binding: null };
}

// ### Values

function matchValue(l: Lowering, value: Expr): Pattern {
  return { kind: 'MatchValue', start: l.cursor.from, end: l.cursor.to, value };
}

function lowerLiteralPattern(l: Lowering): Pattern {
  const { from, to } = l.cursor;
  const value = lowerLiteral(l);
  const isSingleton = value.kind === 'Constant' && (value.value === null || typeof value.value === 'boolean');
  if (isSingleton) return { kind: 'MatchSingleton', start: from, end: to, value: value.value as null | boolean };
  return { kind: 'MatchValue', start: from, end: to, value };
}

/**
 * The expression a LiteralPattern holds: a constant, `-1`, or a sum such as `-1 + 2j`. `container` is the mapping pattern whose
 * key it is.
 */
function lowerLiteral(l: Lowering, container: Span | null = null): Expr {
  const { from, to } = l.cursor;
  const part = l.first();
  let value = part === Part.Operator ? lowerSigned(l) : lowerLiteralPart(l, container);
  if (l.next() !== Part.End) {
    const op: BinOp['op'] = l.firstCode() === 0x2b ? 'Add' : 'Sub';
    l.next();
    checkComplex(l, value);
    value = { kind: 'BinOp', start: from, end: to, left: value, op, right: lowerLiteralPart(l) };
  }
  l.leave();
  return value;
}

/** `real + imaginary`, the second at the cursor. */
function checkComplex(l: Lowering, left: Expr): void {
  const real = left.kind === 'UnaryOp' ? left.operand : left;
  if (isImaginary(real)) l.fail(left, 'real number required in complex literal');
  const { from: start, to: end } = l.cursor;
  if (!/[jJ]$/.test(l.text.slice(start, end))) l.fail({ start, end }, 'imaginary number required in complex literal');
}

function isImaginary(node: Expr): boolean {
  const value = node.kind === 'Constant' ? node.value : null;
  return typeof value === 'object' && value !== null && value.type === 'complex';
}

function lowerSigned(l: Lowering): Expr {
  const start = l.cursor.from;
  l.next();
  return { kind: 'UnaryOp', start, end: l.cursor.to, op: 'USub', operand: lowerLiteralPart(l) };
}

function lowerLiteralPart(l: Lowering, container: Span | null = null): Expr {
  if (l.current() !== Part.Number) {
    const node = lowerExpression(l);
    if (node.kind === 'JoinedStr' || node.kind === 'TemplateStr') {
      const what = container === null ? 'patterns' : 'mapping pattern keys';
      l.defer(container ?? node, `${what} may only match literals and attribute lookups`);
    }
    return node;
  }
  const { from, to } = l.cursor;
  return { kind: 'Constant', start: from, end: to, value: numberValue(l, from, to), u: false };
}

/** `a.b.c` of an AttributePattern, or the VariableName at the cursor. */
function lowerDottedName(l: Lowering): Expr {
  if (l.cursor.name === 'VariableName') return lowerName(l);
  l.first();
  const start = l.cursor.from;
  let node: Expr = lowerName(l);
  while (l.next() !== Part.End) {
    l.next();
    const attrSpan = { start: l.cursor.from, end: l.cursor.to };
    node = { kind: 'Attribute', start, end: attrSpan.end, value: node, attr: l.identifier(), attrSpan, ctx: 'Load' };
  }
  l.leave();
  return node;
}

// ### Containers

/** `[a, b]`, `(a, b)` or, without a comma, `(a)`, which is the pattern inside. */
function lowerSequencePattern(l: Lowering): Pattern {
  const { from, to } = l.cursor;
  l.first();
  const isGroup = l.firstCode() === 0x28;
  const node: MatchSequence = { kind: 'MatchSequence', start: from, end: to, patterns: [] };
  let commas = 0;
  if (l.next() !== Part.Close) {
    const list = lowerPatternList(l);
    node.patterns = list.patterns;
    commas = list.commas;
    const isLoneStar = isGroup && commas === 0 && list.patterns[0]?.kind === 'MatchStar';
    if (isLoneStar) l.failHere();
  }
  l.leave();
  const [only] = node.patterns;
  return isGroup && only !== undefined && commas === 0 ? only : node;
}

function lowerMappingPattern(l: Lowering): Pattern {
  const { from, to } = l.cursor;
  const keys: Expr[] = [];
  const patterns: Pattern[] = [];
  let rest: Name | null = null;
  l.first();
  for (let part = l.next(); part !== Part.Close; part = l.next()) {
    if (part === Part.Comma) continue;
    if (rest !== null) l.failHere();
    if (part === Part.DoubleStar) {
      l.next();
      rest = lowerName(l);
      if (rest.id === '_') l.failHere();
    } else {
      keys.push(l.cursor.name === 'AttributePattern' ? lowerDottedName(l) : lowerLiteral(l, { start: from, end: to }));
      l.next();
      l.next();
      patterns.push(lowerPattern(l));
    }
  }
  l.leave();
  const restName = rest === null ? null : rest.id;
  return { kind: 'MatchMapping', start: from, end: to, keys, patterns, rest: restName, binding: null };
}

function lowerClassPattern(l: Lowering): Pattern {
  const { from, to } = l.cursor;
  l.first();
  const cls = lowerDottedName(l);
  l.next();
  const patterns: Pattern[] = [];
  const names: string[] = [];
  const keywordPatterns: Pattern[] = [];
  l.first();
  for (let part = l.next(); part !== Part.Close; part = l.next()) {
    if (part === Part.KeywordPattern) {
      l.first();
      names.push(l.identifier());
      l.next();
      keywordPatterns.push(lowerPattern(l));
      l.leave();
    } else if (part !== Part.Comma) {
      if (names.length > 0) l.failHere('positional patterns follow keyword patterns');
      patterns.push(lowerPattern(l));
    }
  }
  l.leave();
  l.leave();
  return {
    kind: 'MatchClass',
    start: from,
    end: to,
    cls,
    patterns,
    kwd_attrs: names,
    kwd_patterns: keywordPatterns,
  };
}
