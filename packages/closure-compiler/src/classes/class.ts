// class: the body runs as a function in a namespace, then the metaclass is called with name, bases and namespace.
// CPython: Python/bltinmodule.c builtin___build_class__.

import type { ClassDef, Scope } from '@heddle/frontend';
import {
  buildClass,
  buildClassByCall,
  call,
  type Frame,
  makeGenericBase,
  makeStr,
  makeTuple,
  NativeFunction,
  type PyCell,
  type PyStr,
  raise,
  storeNamespace,
  thread,
  type Value,
} from '@heddle/runtime';
import { compileAnnotate, compileAnnotationSetup } from '../annotations/variables.js';
import { compileClassArguments } from '../calls/arguments.js';
import type { Eval, Exec } from '../completion.js';
import type { CodeUnit, Context } from '../context.js';
import { lookUpBuiltin } from '../expressions/global-names.js';
import { storeBinding } from '../expressions/name.js';
import { names } from '../families.js';
import { cellPrologue, closureMaker } from '../functions/cells.js';
import { compileDecorators } from '../functions/decorators.js';
import { docstring } from '../functions/docstring.js';
import { makeCode } from '../functions/make-code.js';
import { makeInner } from '../functions/make-function.js';
import { FunctionUnit } from '../functions/unit.js';
import type { Site } from '../site.js';
import { compileBlock, sequence } from '../statements/block.js';
import { compileGeneric, type MakeGeneric } from './type-params.js';

export function compileClassDef(context: Context, node: ClassDef): Exec {
  const make = node.type_params.length === 0 ? compilePlain(context, node) : compileGenericClass(context, node);
  const value = compileDecorators(context, node, make);
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

/** Calls `__build_class__`, in most programs the builtin. `lastBase` comes after the bases that the statement names. */
function classMaker(context: Context, node: ClassDef): (frame: Frame, lastBase: Value) => Value {
  const unit = context.unit.nested(node, (outer) => classUnit(outer, node));
  const closure = closureMaker(node.scope!);
  const name = makeStr(node.name);
  const site = context.site(node);
  const evaluate = compileClassArguments(context, node.bases, node.keywords, site);
  return (frame, lastBase) => {
    const build = findBuildClass(frame, site);
    const { bases, keywords } = evaluate(frame, build);
    if (lastBase !== null) bases.push(lastBase);
    frame.lasti = site.index;
    if (thread.frame !== frame) thread.frame = frame;
    const fn = makeInner(frame, unit.code, closure(frame));
    if (build instanceof NativeFunction && build.code.impl === buildClassByCall)
      return buildClass(fn, name, bases, keywords);
    const names = keywords.size === 0 ? null : [...keywords.keys()];
    return call(build, [fn, name, ...bases, ...keywords.values()], names);
  };
}

function findBuildClass(frame: Frame, site: Site): Value {
  const build = lookUpBuiltin(frame, '__build_class__');
  if (build !== undefined) return build;
  frame.lasti = site.index;
  return raise('NameError', '__build_class__ not found');
}

/** The variable in which the scope of the type parameters hands them to the class body. */
const TYPE_PARAMS = '.type_params';

function classUnit(outer: CodeUnit, node: ClassDef): FunctionUnit {
  const scope = node.scope!;
  const doc = docstring(outer.module, node.body);
  const code = makeCode(outer.module, scope, { firstOffset: (node.decorator_list[0] ?? node).start, doc });
  const unit = new FunctionUnit(outer.module, code, scope, (context) => classBody(context, node, doc));
  unit.node = node;
  return unit;
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
    return undefined;
  };
  const body = compileBlock(context, node.body);
  const parts = [
    cellPrologue(scope),
    scope.classDictSlot < 0 ? null : openClassDict(scope.classDictSlot),
    prologue,
    compileAnnotationSetup(context),
    doc === null ? null : storeDoc(doc),
    body,
    compileAnnotate(context),
    storeStaticAttributes(scope),
    handOver('__classdictcell__', scope.classDictSlot),
    handOver('__classcell__', scope.classCellSlot),
    giveClassCell(scope.classCellSlot),
  ];
  return sequence(
    context,
    parts.filter((part) => part !== null),
  );
}

const storeDoc =
  (doc: PyStr): Exec =>
  (frame) => {
    storeNamespace(frame.namespace, '__doc__', doc);
    return undefined;
  };

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

/** The body's result, by which `__build_class__` sees whether the cell was filled. */
function giveClassCell(slot: number): Exec | null {
  return slot < 0 ? null : (frame) => frame.locals[slot] as PyCell;
}
