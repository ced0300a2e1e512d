// The patterns of a `match` statement in a tree that was not parsed. CPython: Python/ast.c validate_pattern.

import type { Expr, Pattern } from '@heddle/frontend';
import { PyBytes, PyComplex, raise, raiseValueError } from '@heddle/runtime';
import { validateExpr, validateName, validatePlace } from './validate.js';

/** `isElement`: the pattern is one of a sequence's, where a star may stand. */
export function validatePattern(node: Pattern, isElement: boolean): void {
  validatePlace(node);
  switch (node.kind) {
    case 'MatchValue':
      validateLiteral(node.value);
      break;
    case 'MatchSingleton':
      if (node.value !== null && typeof node.value !== 'boolean')
        raiseValueError('MatchSingleton can only contain True, False and None');
      break;
    case 'MatchSequence':
      validatePatterns(node.patterns, true);
      break;
    case 'MatchMapping':
      if (node.keys.length !== node.patterns.length)
        raiseValueError("MatchMapping doesn't have the same number of keys as patterns");
      if (node.rest !== null) validateCapture(node.rest);
      for (const key of node.keys) if (!isSingleton(key)) validateLiteral(key);
      validatePatterns(node.patterns, false);
      break;
    case 'MatchClass':
      validateClass(node);
      break;
    case 'MatchStar':
      if (!isElement) raiseValueError("can't use MatchStar here");
      if (node.name !== null) validateCapture(node.name);
      break;
    case 'MatchAs':
      if (node.name !== null) validateCapture(node.name);
      if (node.pattern === null) break;
      if (node.name === null) raiseValueError('MatchAs must specify a target name if a pattern is given');
      validatePattern(node.pattern, false);
      break;
    case 'MatchOr':
      if (node.patterns.length < 2) raiseValueError('MatchOr requires at least 2 patterns');
      validatePatterns(node.patterns, false);
  }
}

function validatePatterns(patterns: readonly Pattern[], areElements: boolean): void {
  for (const pattern of patterns) {
    if ((pattern as Pattern | null) === null) raise('SystemError', 'unexpected pattern');
    validatePattern(pattern, areElements);
  }
}

function validateClass(node: Extract<Pattern, { kind: 'MatchClass' }>): void {
  if (node.kwd_attrs.length !== node.kwd_patterns.length)
    raiseValueError("MatchClass doesn't have the same number of keyword attributes as patterns");
  validateExpr(node.cls, 'Load');
  let cls: Expr = node.cls;
  while (cls.kind === 'Attribute') cls = cls.value;
  if (cls.kind !== 'Name') raiseValueError('MatchClass cls field can only contain Name or Attribute nodes.');
  for (const attribute of node.kwd_attrs) validateName(attribute);
  validatePatterns(node.patterns, false);
  validatePatterns(node.kwd_patterns, false);
}

/** A name that a pattern binds. */
function validateCapture(name: string): void {
  if (name === '_') raiseValueError("can't capture name '_' in patterns");
  validateName(name);
}

// ### Literals

const NOT_LITERAL = 'patterns may only match literals and attribute lookups';

/** A key that is None, True or False. */
function isSingleton(key: Expr): boolean {
  return key.kind === 'Constant' && (key.value === null || typeof key.value === 'boolean');
}

function validateLiteral(node: Expr): void {
  validateExpr(node, 'Load');
  switch (node.kind) {
    case 'Constant':
      if (!isLiteralConstant(node)) raiseValueError('unexpected constant inside of a literal pattern');
      break;
    case 'Attribute':
    case 'JoinedStr':
    case 'TemplateStr':
      break;
    case 'UnaryOp':
      if (node.op !== 'USub' || !isNumber(node.operand, true, true)) raiseValueError(NOT_LITERAL);
      break;
    case 'BinOp': {
      const { left, right } = node;
      const isNegative = left.kind === 'UnaryOp' && left.op === 'USub';
      const real = isNegative ? left.operand : left;
      const isSum = node.op === 'Add' || node.op === 'Sub';
      if (!isSum || !isNumber(real, true, false) || !isNumber(right, false, true)) raiseValueError(NOT_LITERAL);
      break;
    }
    default:
      raiseValueError(NOT_LITERAL);
  }
}

function isLiteralConstant({ value }: Extract<Expr, { kind: 'Constant' }>): boolean {
  if (value === null || typeof value === 'boolean') return false;
  if (typeof value !== 'object') return true;
  if (value.type !== 'object') return value.type !== 'Ellipsis';
  return value.value instanceof PyBytes || value.value instanceof PyComplex;
}

function isNumber(node: Expr, allowsReal: boolean, allowsImaginary: boolean): boolean {
  if (node.kind !== 'Constant') return false;
  const { value } = node;
  if (typeof value === 'number' || typeof value === 'bigint') return allowsReal;
  if (value === null || typeof value !== 'object') return false;
  if (value.type === 'float') return allowsReal;
  return allowsImaginary && (value.type === 'complex' || (value.type === 'object' && value.value instanceof PyComplex));
}
