// A bound, default or value that is given, or computed by a function when first asked for.

import type { Value } from '../../object/value.js';
import { PyConstEvaluator } from './const-evaluator.js';
import { evaluateLazy } from './typing-module.js';

export class Lazy {
  private known: Value | undefined;
  private readonly function: Value;

  private constructor(known: Value | undefined, evaluate: Value) {
    this.known = known;
    this.function = evaluate;
  }

  static of(value: Value): Lazy {
    return new Lazy(value, null);
  }

  static by(evaluate: Value): Lazy {
    return new Lazy(undefined, evaluate);
  }

  get value(): Value {
    if (this.known === undefined) this.known = evaluateLazy(this.function);
    return this.known;
  }

  /** The function that computes the value, for `annotationlib`. */
  get evaluator(): Value {
    return this.function === null ? new PyConstEvaluator(this.known!) : this.function;
  }

  /** True when the value is `value` and was given. */
  isGiven(value: Value): boolean {
    return this.function === null && this.known === value;
  }
}
