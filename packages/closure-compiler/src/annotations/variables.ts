// Annotations of the variables of classes and modules. All of a class's or module's are evaluated by one function; those that
// stand where the code may not get to are evaluated only when it got there, which it says by adding their index to the set
// `__conditional_annotations__`. After `from __future__ import annotations` their text goes into `__annotations__` at once.

import type { AnnAssign, Binding } from '@heddle/frontend';
import {
  contains,
  type Frame,
  makeSet,
  makeStr,
  type PyCell,
  PyDict,
  PySet,
  raise,
  setItem,
  thread,
} from '@heddle/runtime';
import { compileExpr } from '../compile.js';
import type { Eval, Exec } from '../completion.js';
import type { Context } from '../context.js';
import { loadBinding, storeBinding } from '../expressions/name.js';
import { loadNamespaceSlow, storeNamespaceSlow } from '../expressions/name-slow.js';
import { treeForms } from '../tree-forms.js';
import { compileEvaluator } from './evaluator.js';

const CONDITIONAL = '__conditional_annotations__';

// ### The function

/** Stores `__annotate__` (of a module) or `__annotate_func__` (of a class); null when there is nothing to evaluate. */
export function compileAnnotate(context: Context): Exec | null {
  const { scope } = context;
  const { annotations, annotated, futureAnnotations } = scope;
  const [first] = annotated;
  if (annotations === null || first === undefined || futureAnnotations) return null;
  const make = compileEvaluator(context, first, 'annotate', {
    scope: annotations,
    place: first,
    parameter: 'format',
    compile: (inner) => compileEntries(inner, annotated),
  });
  const store = storeBinding(context, own(context, scope.kind === 'class' ? '__annotate_func__' : '__annotate__'));
  return (frame) => {
    store(frame, make(frame));
    return undefined;
  };
}

/** The binding of a variable of the class or module that the source does not name. */
function own(context: Context, name: string): Binding {
  return context.scope.kind === 'class' ? { kind: 'namespace', name } : { kind: 'global', name, explicit: false };
}

function compileEntries(context: Context, annotated: readonly AnnAssign[]): Eval {
  const parts = annotated.map((node) => ({
    name: nameOf(node),
    value: compileExpr(context, node.annotation),
    isReached: node.conditionalIndex === undefined ? null : compileReached(context, node, node.conditionalIndex),
  }));
  return (frame) => {
    const dict = new PyDict();
    for (const { name, value, isReached } of parts)
      if (isReached === null || isReached(frame)) dict.setStr(name, value(frame));
    return dict;
  };
}

function nameOf(node: AnnAssign): string {
  if (node.target.kind !== 'Name') throw new Error('only simple names are annotated');
  return node.target.binding!.name;
}

function compileReached(context: Context, node: AnnAssign, index: number): (frame: Frame) => boolean {
  const site = context.site(node, 'reached');
  const freeIndex = context.unit.code.freeNames.indexOf(CONDITIONAL);
  const binding: Binding =
    freeIndex >= 0
      ? { kind: 'free', name: CONDITIONAL, index: freeIndex }
      : { kind: 'global', name: CONDITIONAL, explicit: false };
  const reached = loadBinding(context, node, binding);
  return (frame) => {
    const set = reached(frame);
    frame.lasti = site.index;
    if (thread.frame !== frame) thread.frame = frame;
    return contains(set, index);
  };
}

// ### Before the body

/** What must be there before the first annotated statement runs; null when nothing must. */
export function compileAnnotationSetup(context: Context): Exec | null {
  const { scope } = context;
  if (scope.annotated.length === 0) return null;
  if (scope.futureAnnotations) return setUpAnnotations(context);
  if (!scope.hasConditionalAnnotations) return null;
  const slot = scope.conditionalSlot;
  if (slot < 0) {
    const store = storeBinding(context, own(context, CONDITIONAL));
    return (frame) => {
      store(frame, makeSet([]));
      return undefined;
    };
  }
  return (frame) => {
    (frame.locals[slot] as PyCell).value = makeSet([]);
    return undefined;
  };
}

/** CPython: SETUP_ANNOTATIONS. */
function setUpAnnotations(context: Context): Exec {
  if (context.scope.kind === 'class' || context.unit.isSeparate)
    return (frame) => {
      if (loadNamespaceSlow(frame, '__annotations__') === undefined)
        storeNamespaceSlow(frame, '__annotations__', new PyDict());
      return undefined;
    };
  return ({ fn: { globals } }) => {
    if (globals.getStr('__annotations__') === undefined) globals.setStr('__annotations__', new PyDict());
    return undefined;
  };
}

// ### At an annotated statement

/** What an annotated simple name in a class or module does besides assigning; null when nothing. */
export function compileAnnotated(context: Context, node: AnnAssign): Exec | null {
  const { kind, futureAnnotations } = context.scope;
  if (!node.simple || (kind !== 'class' && kind !== 'module')) return null;
  if (futureAnnotations) return storeText(context, node);
  return node.conditionalIndex === undefined ? null : noteReached(context, node, node.conditionalIndex);
}

function storeText(context: Context, node: AnnAssign): Exec {
  const annotations = loadBinding(context, node, own(context, '__annotations__'));
  const name = makeStr(nameOf(node));
  const text = makeStr(treeForms().unparse(node.annotation));
  const site = context.site(node, 'annotation');
  return (frame) => {
    const mapping = annotations(frame);
    frame.lasti = site.index;
    if (thread.frame !== frame) thread.frame = frame;
    setItem(mapping, name, text);
    return undefined;
  };
}

function noteReached(context: Context, node: AnnAssign, index: number): Exec {
  const slot = context.scope.conditionalSlot;
  const site = context.site(node, 'reached');
  const load: Eval =
    slot >= 0
      ? (frame) => (frame.locals[slot] as PyCell).value!
      : loadBinding(context, node, own(context, CONDITIONAL));
  return (frame) => {
    const reached = load(frame);
    frame.lasti = site.index;
    if (reached instanceof PySet) reached.add(index);
    else raise('SystemError', 'bad argument to internal function');
    return undefined;
  };
}
