// The order of parameters (CPython: Grammar/python.gram, invalid_parameters and its kin for lambdas). The lowerer tells
// what it meets, in order; the first thing out of order is the error.

import type { Arg, Expr, Span } from '../ast.js';
import type { Lowering } from '../lower/lowering.js';

export class ParameterOrder {
  private plain = 0;
  private hasDefault = false;
  private slash = false;
  private star: Span | null = null;
  private bareStar = false;
  private kwarg = false;

  constructor(private readonly l: Lowering) {}

  /** A parameter by position or keyword, with its default. */
  parameter(arg: Arg, value: Expr | null): void {
    this.afterKwarg(arg);
    this.bareStar = false;
    if (this.star !== null) return;
    this.plain++;
    if (value !== null) this.hasDefault = true;
    else if (this.hasDefault) this.l.fail(arg, 'parameter without a default follows parameter with a default');
  }

  /** The `/` at the cursor. */
  marker(): void {
    const { from: start, to: end } = this.l.cursor;
    const span = { start, end };
    this.afterKwarg(span);
    if (this.slash) this.l.fail(span, '/ may appear only once');
    if (this.star !== null) this.l.fail(span, '/ must be ahead of *');
    if (this.plain === 0) this.l.fail(span, 'at least one argument must precede /');
    this.slash = true;
  }

  /** The `*` between two offsets; `isBare` when no name follows. */
  starred(span: Span, isBare: boolean): void {
    this.afterKwarg(span);
    if (this.star !== null) this.l.fail(span, '* argument may appear only once');
    this.star = span;
    this.bareStar = isBare;
  }

  /** The `**` at the cursor. */
  doubleStarred(): void {
    const { from: start, to: end } = this.l.cursor;
    this.afterKwarg({ start, end });
    this.checkBareStar(null);
    this.kwarg = true;
  }

  /** The end of the list; `colon` is where a lambda's ends. */
  finish(colon: Span | null): void {
    this.checkBareStar(colon);
  }

  private afterKwarg(span: Span): void {
    if (this.kwarg) this.l.fail(span, 'arguments cannot follow var-keyword argument');
  }

  private checkBareStar(colon: Span | null): void {
    if (this.bareStar && this.star !== null) this.l.fail(colon ?? this.star, 'named arguments must follow bare *');
  }
}
