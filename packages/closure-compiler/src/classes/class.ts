// class: the body runs as a function in a namespace, then the metaclass is called with name, bases and namespace.
// CPython: Python/bltinmodule.c builtin___build_class__.

import type { ClassDef, Scope } from '@heddle/frontend';
import {
  buildClass,
  type Frame,
  makeGenericBase,
  makeStr,
  makeTuple,
  mappingEntries,
  type PyCell,
  type PyStr,
  storeNamespace,
  thread,
  type Value,
} from '@heddle/runtime';
import { compileAnnotate, compileAnnotationSetup } from '../annotations/variables.js';
import { compileExpr } from '../compile.js';
import type { Eval, Exec } from '../completion.js';
import type { CodeUnit, Context } from '../context.js';
import { compileCollect } from '../expressions/display.js';
import { storeBinding } from '../expressions/name.js';
import { names } from '../families.js';
import { cellPrologue, closureMaker } from '../functions/cells.js';
import { compileDecorators } from '../functions/decorators.js';
import { docstring } from '../functions/docstring.js';
import { makeCode } from '../functions/make-code.js';
import { makeInner } from '../functions/make-function.js';
import { FunctionUnit } from '../functions/unit.js';
import { compileBlock, sequence } from '../statements/block.js';
import { compileGeneric, type MakeGeneric } from './type-params.js';

export function compileClassDef(context: Context, node: ClassDef): Exec {
  const make = node.type_params.length === 0 ? compilePlain(context, node) : compileGenericClass(context, node);
  const value = compileDecorators(context, node.decorator_list, make);
  return context.pick(names, 'assign')(storeBinding(context, node.binding!), value);
}

function compilePlain(context: Context, node: ClassDef): Eval {
  const make = classMaker(context, node);
  return (frame) => make(frame, null);
}

/** A class with type parameters derives from `Generic[parameters]` as well. */
function compileGenericClass(context: Context, node: ClassDef): Eval {
  return compileGeneric(context, node, null, (inner): MakeGeneric => {
    const make = classMaker(inner, node);
    const store = storeBinding(inner, node.typeParamsVariable!.binding!);
    const site = inner.site(node, 'generic base');
    return (frame, parameters) => {
      store(frame, parameters);
      frame.lasti = site.index;
      if (thread.frame !== frame) thread.frame = frame;
      return make(frame, makeGenericBase(parameters.items));
    };
  });
}

/** `lastBase` comes after the bases that the statement names. */
function classMaker(context: Context, node: ClassDef): (frame: Frame, lastBase: Value) => Value {
  const unit = context.unit.nested(node, (outer) => classUnit(outer, node));
  const closure = closureMaker(node.scope!);
  const bases = compileCollect(context, node, node.bases);
  const keywords = node.keywords.map((keyword): [string | null, Eval] => [
    keyword.arg,
    compileExpr(context, keyword.value),
  ]);
  const site = context.site(node);
  return (frame, lastBase) => {
    const baseValues: Value[] = [];
    for (const base of bases) base(frame, baseValues);
    if (lastBase !== null) baseValues.push(lastBase);
    const keywordValues = collectKeywords(keywords, frame);
    frame.lasti = site.index;
    if (thread.frame !== frame) thread.frame = frame;
    const fn = makeInner(frame, unit.code, closure(frame));
    return buildClass((namespace) => unit.run(fn, frame, namespace), node.name, baseValues, keywordValues);
  };
}

/** The variable in which the scope of the type parameters hands them to the class body. */
const TYPE_PARAMS = '.type_params';

function collectKeywords(keywords: readonly [string | null, Eval][], frame: Frame): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const [name, value] of keywords) {
    const v = value(frame);
    if (name !== null) values.set(name, v);
    else for (const [key, item] of mappingEntries(v)) values.set(String(key), item);
  }
  return values;
}

function classUnit(outer: CodeUnit, node: ClassDef): FunctionUnit {
  const scope = node.scope!;
  const doc = docstring(outer.module, node.body);
  const code = makeCode(outer.module, scope, { firstOffset: (node.decorator_list[0] ?? node).start, doc });
  return new FunctionUnit(outer.module, code, scope, (context) => classBody(context, node, doc));
}

/** `__module__`, `__qualname__` and `__doc__` first, the statements, then what the class needs of them: annotations, cells. */
function classBody(context: Context, node: ClassDef, doc: PyStr | null): Exec {
  const { scope } = context;
  const typeParams = scope.free.findIndex((variable) => variable.name === TYPE_PARAMS);
  const prologue: Exec = (frame) => {
    storeNamespace(frame.namespace, '__module__', frame.fn.globals.getStr('__name__') ?? null);
    storeNamespace(frame.namespace, '__qualname__', scope.qualname);
    storeNamespace(frame.namespace, '__firstlineno__', frame.fn.code.source.position(frame.fn.code.firstOffset).line);
    if (typeParams >= 0) storeNamespace(frame.namespace, '__type_params__', frame.fn.closure[typeParams]!.value!);
    if (doc !== null) storeNamespace(frame.namespace, '__doc__', doc);
    return undefined;
  };
  const body = compileBlock(context, node.body);
  const parts = [
    cellPrologue(scope),
    scope.classDictSlot < 0 ? null : openClassDict(scope.classDictSlot),
    prologue,
    compileAnnotationSetup(context),
    body,
    compileAnnotate(context),
    storeStaticAttributes(scope),
    handOver('__classdictcell__', scope.classDictSlot),
    handOver('__classcell__', scope.classCellSlot),
  ];
  return sequence(
    context,
    parts.filter((part) => part !== null),
  );
}

function storeStaticAttributes({ staticAttributes }: Scope): Exec {
  const names = makeTuple([...(staticAttributes ?? [])].sort().map(makeStr));
  return (frame) => {
    storeNamespace(frame.namespace, '__static_attributes__', names);
    return undefined;
  };
}

/** The scopes that see the class find its namespace in a cell, which `type` later lets hold the class's own dictionary. */
function openClassDict(slot: number): Exec {
  return (frame) => {
    (frame.locals[slot] as PyCell).value = frame.namespace;
    return undefined;
  };
}

/** Leaves a cell in the namespace for `type` to fill. */
function handOver(name: string, slot: number): Exec | null {
  if (slot < 0) return null;
  return (frame) => {
    storeNamespace(frame.namespace, name, frame.locals[slot] as PyCell);
    return undefined;
  };
}
