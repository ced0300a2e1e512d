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
  if (index - 1 === failure.bracket) {
    if (text === '}' || text === '!' || text === ':' || text === '=')
      return say(`valid expression required before '${text}'`);
    return isExpressionStart(failure) ? null : say("expecting a valid expression after '{'");
  }
  if (before === '!') {
    if (text === '}' || text === ':') return say('missing conversion character');
    return say(`invalid conversion character '${text}': expected 's', 'r', or 'a'`);
  }
  if (failure.text(index - 2) === '!') return say("expecting ':' or '}'");
  if (before === '=') return say("expecting '!', or ':', or '}'");
  return text === '!' ? afterMark(failure, letter) : null;
}

/** The parser stops at `!` when no conversion follows it. */
function afterMark(failure: Failure, letter: string): PySyntaxError {
  const next = failure.text(failure.index + 1);
  if (next === '}' || next === ':') {
    return failure.error(`${letter}-string: missing conversion character`, failure.index + 1);
  }
  const message = `${letter}-string: invalid conversion character '${next}': expected 's', 'r', or 'a'`;
  return failure.error(message, failure.index + 1);
}

/** `f` or `t` when the innermost bracket is the brace of a field, else null. */
function fieldLetter(failure: Failure): string | null {
  const { source, tokens, bracket } = failure;
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
