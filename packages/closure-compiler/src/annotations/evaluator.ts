// Functions that evaluate later what the source says now (PEP 649): the annotations of a function, class or module, the value
// of a `type` statement, the bound and default of a type parameter. Each takes a format; only VALUE is known to them, and
// `annotationlib` makes the others by running the code in an environment of its own.

import type { Scope, Span } from '@heddle/frontend';
import {
  type Frame,
  isTrue,
  makeException,
  NO_PARAMETERS,
  type PyFunction,
  richCompare,
  thread,
  type Value,
} from '@heddle/runtime';
import type { Eval, Exec } from '../completion.js';
import type { CodeUnit, Context } from '../context.js';
import { cellPrologue, closureMaker } from '../functions/cells.js';
import { makeCode } from '../functions/make-code.js';
import { makeInner } from '../functions/make-function.js';
import { FunctionUnit } from '../functions/unit.js';
import type { Site } from '../site.js';
import { sequence } from '../statements/block.js';

/** `annotationlib.Format.VALUE_WITH_FAKE_GLOBALS`: higher formats are refused. */
const HIGHEST_FORMAT = 2;

interface Evaluator {
  scope: Scope;
  /** Where its code begins, and what a traceback shows when it refuses a format. */
  place: Span;
  /** What its parameter is called. */
  parameter: string;
  compile: (context: Context) => Eval;
}

/** The evaluating function of `owner` in one role, made anew each time the result runs. */
export function compileEvaluator(
  context: Context,
  owner: Span,
  role: string,
  evaluator: Evaluator,
): (frame: Frame) => PyFunction {
  const { code } = context.unit.nested(owner, (outer) => evaluatorUnit(outer, evaluator), role);
  const closure = closureMaker(evaluator.scope);
  return (frame) => makeInner(frame, code, closure(frame));
}

const FORMAT_DEFAULT: readonly Value[] = [1];

/** The evaluating function of an expression that belongs to a type parameter or a type alias: its format has a default. */
export function compileLazily(
  context: Context,
  owner: Span,
  role: string,
  scope: Scope,
  place: Span,
  compile: (context: Context) => Eval,
): (frame: Frame) => PyFunction {
  const make = compileEvaluator(context, owner, role, { scope, place, parameter: '.format', compile });
  return (frame) => {
    const fn = make(frame);
    fn.defaults = FORMAT_DEFAULT;
    return fn;
  };
}

function evaluatorUnit(outer: CodeUnit, { scope, place, parameter, compile }: Evaluator): FunctionUnit {
  const [, ...others] = scope.slots;
  const code = makeCode(outer.module, scope, {
    firstOffset: place.start,
    parameters: { ...NO_PARAMETERS, names: [parameter], positionalOnly: 1, positional: 1 },
    slotNames: [parameter, ...others],
  });
  return new FunctionUnit(outer.module, code, scope, (context) => {
    const parts: Exec[] = [checkFormat(context.site(place, 'format')), compile(context)];
    const prologue = cellPrologue(scope);
    return sequence(context, prologue === null ? parts : [prologue, ...parts]);
  });
}

function checkFormat(site: Site): Exec {
  return (frame) => {
    const format = frame.locals[0] as Value;
    if (typeof format === 'number' && format <= HIGHEST_FORMAT) return undefined;
    frame.lasti = site.index;
    if (thread.frame !== frame) thread.frame = frame;
    if (isTrue(richCompare(format, HIGHEST_FORMAT, 'gt'))) throw makeException('NotImplementedError', []);
    return undefined;
  };
}
