// What is wrong in a list of type parameters. CPython: Grammar/python.gram invalid_type_param, invalid_type_params.

import type { PySyntaxError } from '../syntax-error.js';
import type { Failure } from './failure.js';

/** A list without parameters, or a bound where none can be. */
export function badTypeParameters(failure: Failure): PySyntaxError | null {
  const { bracket, index, tokens } = failure;
  if (!isTypeParameterList(failure)) return null;
  if (index === bracket + 1 && failure.text(index) === ']') {
    const { start } = failure.token;
    // In a `type` statement the parser has looked one token further.
    const last = failure.text(failure.head) === 'type' ? tokens[index + 1]! : failure.token;
    return failure.errorAt('Type parameter list cannot be empty', start, last.start);
  }
  const stars = failure.text(index - 2);
  if (failure.text(index) !== ':' || (stars !== '*' && stars !== '**')) return null;
  const end = failure.longestExpression(index + 1);
  if (end < 0) return null;
  const what = failure.expression(index + 1, end)?.kind === 'Tuple' ? 'constraints' : 'bound';
  const kind = stars === '*' ? 'TypeVarTuple' : 'ParamSpec';
  return failure.errorAt(`cannot use ${what} with ${kind}`, failure.token.start, tokens[end]!.start);
}

/** Whether the innermost bracket is that of a definition's type parameters. */
function isTypeParameterList(failure: Failure): boolean {
  const { bracket, head } = failure;
  if (failure.text(bracket) !== '[' || failure.tokens[bracket - 1]?.type !== 'name') return false;
  const keyword = failure.text(bracket - 2);
  if (keyword === 'def') return bracket - 2 === head || failure.text(head) === 'async';
  return (keyword === 'class' || keyword === 'type') && bracket - 2 === head;
}
