// Source text to the code object of a module, of an interactive statement or of an expression.

import { type Mod, type ParsedModule, parse, type Stmt } from '@heddle/frontend';
import {
  CODE_FLAGS,
  type CompileRequest,
  call1,
  type Frame,
  getAttribute,
  importModule,
  type PyCode,
  thread,
  type Value,
} from '@heddle/runtime';
import { compileAnnotate, compileAnnotationSetup } from '../annotations/variables.js';
import { compileExpr } from '../compile.js';
import type { Exec } from '../completion.js';
import type { CodeUnit, CompileOptions, Context } from '../context.js';
import { DynamicSource } from '../dynamic-source.js';
import { storeBinding } from '../expressions/name.js';
import { docstring } from '../functions/docstring.js';
import { makeCode } from '../functions/make-code.js';
import { FunctionUnit } from '../functions/unit.js';
import { ModuleUnit } from '../module-unit.js';
import { compileBlock, sequence } from '../statements/block.js';
import { withSyntaxErrors } from '../syntax-error.js';

export interface CompiledModule {
  code: PyCode;
  module: ModuleUnit;
}

/** `isDynamic`: the text is not kept for tracebacks. */
export function compileSource(
  text: string,
  request: CompileRequest,
  options: CompileOptions,
  units: CodeUnit[] | null,
  isDynamic: boolean,
): CompiledModule {
  const { filename, mode, futureFlags } = request;
  const futureAnnotations = (futureFlags & CODE_FLAGS.futureAnnotations) !== 0;
  const parsed = withSyntaxErrors(filename, () => parse(text, { filename, mode, futureAnnotations }));
  const source = isDynamic ? new DynamicSource(parsed.source) : parsed.source;
  const flags = futureFlags | futureFlagsOf(parsed);
  const module = new ModuleUnit(source, options, { futureFlags: flags, optimize: request.optimize }, units);
  return { code: moduleUnit(module, parsed.module).code, module };
}

/** The flags of those future features that still change something. CPython: Include/cpython/code.h. */
const FEATURE_FLAGS: Readonly<Record<string, number>> = {
  barry_as_FLUFL: 0x400000,
  annotations: CODE_FLAGS.futureAnnotations,
};

/** All features set a flag; those of the past are set in no code object. */
function futureFlagsOf({ features }: ParsedModule): number {
  return features.reduce((flags, feature) => flags | (FEATURE_FLAGS[feature] ?? 0), 0);
}

function moduleUnit(module: ModuleUnit, mod: Mod): FunctionUnit {
  const scope = mod.scope!;
  if (mod.kind === 'Expression') {
    const code = makeCode(module, scope, { firstOffset: 0 });
    return new FunctionUnit(module, code, scope, (context) => compileExpr(context, mod.body));
  }
  const isInteractive = mod.kind === 'Interactive';
  const doc = isInteractive ? null : docstring(module, mod.body);
  const code = makeCode(module, scope, { firstOffset: 0, doc });
  const unit = new FunctionUnit(module, code, scope, (context) => moduleBody(context, mod.body, isInteractive));
  if (isInteractive) unit.showValue = showValue;
  return unit;
}

function moduleBody(context: Context, body: readonly Stmt[], isInteractive: boolean): Exec {
  const { doc } = context.unit.code;
  const before = [compileAnnotate(context), compileAnnotationSetup(context)].filter((part) => part !== null);
  const block = sequence(context, [...before, compileBlock(context, body)]);
  if (isInteractive || doc === null) return block;
  const storeDoc = storeBinding(context, { kind: 'global', name: '__doc__', explicit: false });
  return (frame) => {
    storeDoc(frame, doc);
    return block(frame);
  };
}

/** Hands the value of an expression typed at a prompt to `sys.displayhook`. */
function showValue(frame: Frame, value: Value): void {
  if (thread.frame !== frame) thread.frame = frame;
  call1(getAttribute(importModule('sys'), 'displayhook'), value);
}
