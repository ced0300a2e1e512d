// Code objects from what scope analysis says of a scope.

import type { Scope } from '@heddle/frontend';
import { CODE_FLAGS, NO_PARAMETERS, type Parameters, PyCode, type PyStr } from '@heddle/runtime';
import type { ModuleUnit } from '../module-unit.js';

export interface CodeForm {
  firstOffset: number;
  parameters?: Parameters;
  doc?: PyStr | null;
  /** What Python sees of the slots' names, where it is not what the scope calls them. */
  slotNames?: readonly string[];
}

/** The code object of a scope with a frame. */
export function makeCode(module: ModuleUnit, scope: Scope, form: CodeForm): PyCode {
  const parameters = form.parameters ?? NO_PARAMETERS;
  const doc = form.doc ?? null;
  return new PyCode({
    kind: scope.kind === 'module' || scope.kind === 'class' ? scope.kind : 'function',
    name: scope.name,
    qualname: scope.qualname,
    source: module.source,
    firstOffset: form.firstOffset,
    parameters,
    slotNames: form.slotNames ?? scope.slots,
    freeNames: scope.free.map((variable) => variable.name),
    cellSlots: scope.cellSlots,
    doc,
    isGenerator: scope.isGenerator,
    isCoroutine: scope.isCoroutine,
    flags: flagsOf(scope, parameters, doc !== null) | module.sourceOptions.futureFlags,
  });
}

/** CPython: Python/compile.c compute_code_flags. */
function flagsOf(scope: Scope, parameters: Parameters, hasDoc: boolean): number {
  let flags = scope.isCoroutine && !scope.isGenerator ? CODE_FLAGS.coroutine : 0;
  if (scope.kind !== 'module' && scope.kind !== 'class') {
    flags |= CODE_FLAGS.optimized | CODE_FLAGS.newLocals;
    if (isNested(scope)) flags |= CODE_FLAGS.nested;
    if (scope.isGenerator && scope.isCoroutine) flags |= CODE_FLAGS.asyncGenerator;
    else if (scope.isGenerator) flags |= CODE_FLAGS.generator;
    if (scope.kind === 'function' && hasDoc) flags |= CODE_FLAGS.hasDocstring;
    if (scope.kind === 'function' && isInClass(scope)) flags |= CODE_FLAGS.method;
  }
  if (parameters.hasVarPositional) flags |= CODE_FLAGS.varPositional;
  if (parameters.hasVarKeyword) flags |= CODE_FLAGS.varKeyword;
  return flags;
}

/** True inside another function, also by way of classes. */
function isNested(scope: Scope): boolean {
  for (let outer = scope.parent; outer !== null; outer = outer.parent)
    if (outer.kind !== 'module' && outer.kind !== 'class') return true;
  return false;
}

function isInClass(scope: Scope): boolean {
  let outer = scope.parent;
  while (outer?.kind === 'type-params') outer = outer.parent;
  return outer?.kind === 'class';
}
