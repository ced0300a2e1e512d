// CPython's words for mistakes in the fields of f-strings and t-strings (Grammar/python.gram, invalid_fstring_*).

import type { PySyntaxError } from '../syntax-error.js';
import type { Failure } from './failure.js';

/** The error when the failing token stands directly in a field of a formatted string and a special wording fits. */
export function explainFormattedString(failure: Failure): PySyntaxError | null {
  const { index } = failure;
  const letter = fieldLetter(failure);
  if (letter === null) return null;
  const text = failure.text(index);
  const before = failure.text(index - 1);
  const say = (message: string) => failure.error(`${letter}-string: ${message}`, index);
  if (failure.token.type === 'formatted-end') return say("expecting '}', or format specs");
  if (index - 1 === failure.bracket) {
    if (text === '}' || text === '!' || text === ':' || text === '=')
      return say(`valid expression required before '${text}'`);
    return isExpressionStart(failure) ? null : say("expecting a valid expression after '{'");
  }
  // A sign or a star begins an expression, but none follows.
  if (index - 2 === failure.bracket && text === '}' && /^[-+~*]$|^\*\*$/.test(before))
    return failure.error(`${letter}-string: expecting a valid expression after '{'`, index - 1);
  if (before === '!') {
    if (text === '}' || text === ':') return say('missing conversion character');
    return say(badConversion(failure, index));
  }
  if (failure.text(index - 2) === '!') return say("expecting ':' or '}'");
  if (before === '=') return say("expecting '!', or ':', or '}'");
  return text === '!' && failure.expression(failure.bracket + 1, index) !== null ? afterMark(failure, letter) : null;
}

/** A conversion that is no word is not shown. */
function badConversion(failure: Failure, at: number): string {
  const isWord = failure.tokens[at]?.type === 'name';
  const shown = isWord ? ` '${failure.text(at)}': expected 's', 'r', or 'a'` : '';
  return `invalid conversion character${shown}`;
}

/** The parser stops at `!` when no conversion follows it. */
function afterMark(failure: Failure, letter: string): PySyntaxError {
  const next = failure.text(failure.index + 1);
  if (isApart(failure)) {
    const message = `${letter}-string: conversion type must come right after the exclamation mark`;
    return failure.error(message, failure.index);
  }
  if (next === '}' || next === ':') {
    return failure.error(`${letter}-string: missing conversion character`, failure.index + 1);
  }
  return failure.error(`${letter}-string: ${badConversion(failure, failure.index + 1)}`, failure.index + 1);
}

/** Whether white space stands between the mark and a conversion. */
function isApart({ tokens, index }: Failure): boolean {
  const next = tokens[index + 1];
  return next?.type === 'name' && next.start > tokens[index]!.end;
}

/**
 * When nothing else fits: the token after the longest expression in the field. The failing token may be in brackets of
 * that field.
 */
export function explainFieldEnd(failure: Failure): PySyntaxError | null {
  let { bracket } = failure;
  while (bracket >= 0 && fieldLetter(failure, bracket) === null) bracket = failure.openerBefore(bracket);
  const letter = bracket < 0 ? null : fieldLetter(failure, bracket);
  if (letter === null) return null;
  const end = failure.longestExpression(bracket + 1);
  if (end < 0 || ['=', '!', ':', '}'].includes(failure.text(end))) return null;
  return failure.error(`${letter}-string: expecting '=', or '!', or ':', or '}'`, end);
}

/** `f` or `t` when a bracket (the innermost one) is the brace of a field, else null. */
function fieldLetter(failure: Failure, bracket = failure.bracket): string | null {
  const { source, tokens } = failure;
  if (bracket < 0 || failure.text(bracket) !== '{') return null;
  let depth = 0;
  for (let at = bracket - 1; at >= failure.head; at--) {
    const { type, start, end } = tokens[at]!;
    if (type === 'formatted-end') depth++;
    else if (type === 'formatted-start' && depth-- === 0) {
      const isField = at === bracket - 1 || isFieldBrace(failure, bracket);
      return isField ? (/t/i.test(source.text.slice(start, end)) ? 't' : 'f') : null;
    }
  }
  return null;
}

/** Whether text or another field of the string stands before the brace, not a part of an expression. */
function isFieldBrace(failure: Failure, bracket: number): boolean {
  const before = failure.tokens[bracket - 1]!;
  return before.type === 'field-text' || failure.text(bracket - 1) === '}' || failure.text(bracket - 1) === ':';
}

function isExpressionStart(failure: Failure): boolean {
  return failure.token.type !== 'op' && failure.token.type !== 'formatted-end';
}
