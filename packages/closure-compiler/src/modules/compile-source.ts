// Source text, or a tree of `ast` nodes, to the code object of a module, of an interactive statement or of an expression.

import { type Mod, type ParsedModule, parse as parseProgram, type Stmt } from '@heddle/frontend';
import {
  CODE_FLAGS,
  type CodeSource,
  type CompileRequest,
  call1,
  type Frame,
  getAttribute,
  importModule,
  type PyCode,
  startedOptimize,
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
import { compileGeneratorBody } from '../generators/body.js';
import { traceExpression } from '../instrument/trace.js';
import { ModuleUnit } from '../module-unit.js';
import { compileBlock, sequence } from '../statements/block.js';
import { emitWarnings, withSyntaxErrors } from '../syntax-error.js';
import { treeForms } from '../tree-forms.js';

export interface CompiledModule {
  code: PyCode;
  module: ModuleUnit;
}

/** What all compilations of one interpreter share. */
export interface CompilerState {
  readonly options: CompileOptions;
  /** All code units, for dumps; null when there will be none. */
  readonly units: CodeUnit[] | null;
}

/** Statements typed together at a prompt: they run as a module, but for the value of the last one. CPython: Lib/_pyrepl/console.py. */
export function compileEntry(text: string, request: CompileRequest, state: CompilerState): CompiledModule {
  const { source, features, module } = parseWhole(text, request);
  if (module.kind !== 'Module') throw new Error('an entry at a prompt is parsed as a module');
  const entry: Mod = { ...module, kind: 'Interactive' };
  return makeModule(entry, source, features, request, state, Math.max(0, module.body.length - 1));
}

/** `isDynamic`: the text is not kept for tracebacks. */
export function compileSource(
  text: string,
  request: CompileRequest,
  state: CompilerState,
  isDynamic: boolean,
): CompiledModule {
  const { source, features, module } = parseWhole(text, request);
  return makeModule(module, isDynamic ? new DynamicSource(source) : source, features, request, state);
}

function parseWhole(text: string, request: CompileRequest): ParsedModule {
  const { filename, mode, isTrusted = false, storedTree = null } = request;
  const { allowIncomplete = false, needsDedent = false } = request;
  const lowerWithoutBodies = isTrusted && mode === 'exec' ? treeForms.ifLoaded()?.lowerWithoutBodies : undefined;
  const parserOptions = { filename, mode, allowIncomplete, needsDedent, lowerWithoutBodies };
  const options = { ...parserOptions, ...analysisOptions(request) };
  const parsed =
    storedTree === null
      ? withSyntaxErrors(filename, () => parseProgram(text, options), text)
      : treeForms().parseStored(storedTree, text, options);
  emitWarnings(parsed);
  return parsed;
}

/** Compiles a tree of the `ast` module's nodes. */
export function compileTree(tree: Value, request: CompileRequest, state: CompilerState): CompiledModule {
  const { module, source, features } = treeForms().resolve(
    tree,
    request.mode,
    request.filename,
    analysisOptions(request),
  );
  return makeModule(module, new DynamicSource(source), features, request, state);
}

function analysisOptions({ futureFlags, allowTopLevelAwait = false }: CompileRequest) {
  const has = (flag: number) => (futureFlags & flag) !== 0;
  return {
    futureAnnotations: has(CODE_FLAGS.futureAnnotations),
    isBarry: has(CODE_FLAGS.futureBarry),
    allowTopLevelAwait,
  };
}

function makeModule(
  mod: Mod,
  source: CodeSource,
  features: readonly string[],
  { futureFlags, optimize }: CompileRequest,
  { options, units }: CompilerState,
  firstShown = 0,
): CompiledModule {
  const flags = futureFlags | futureFlagsOf(features);
  const sourceOptions = { futureFlags: flags, optimize: optimize ?? startedOptimize() };
  const module = new ModuleUnit(source, options, sourceOptions, units);
  return { code: moduleUnit(module, mod, firstShown).code, module };
}

/** The flags of those future features that still change something. CPython: Include/cpython/code.h. */
const FEATURE_FLAGS: Readonly<Record<string, number>> = {
  barry_as_FLUFL: CODE_FLAGS.futureBarry,
  annotations: CODE_FLAGS.futureAnnotations,
};

/** All features set a flag; those of the past are set in no code object. */
function futureFlagsOf(features: readonly string[]): number {
  return features.reduce((flags, feature) => flags | (FEATURE_FLAGS[feature] ?? 0), 0);
}

/** `firstShown`: the first of the statements typed at a prompt whose values are shown. */
function moduleUnit(module: ModuleUnit, mod: Mod, firstShown: number): FunctionUnit {
  const scope = mod.scope!;
  if (mod.kind === 'Expression') {
    const code = makeCode(module, scope, { firstOffset: mod.start });
    const { start, end } = mod.body;
    const body: Stmt[] = [{ kind: 'Return', value: mod.body, start, end }];
    const unit = new FunctionUnit(module, code, scope, (context) =>
      code.isCoroutine
        ? compileGeneratorBody(context, body)
        : traceExpression(context, mod.body, compileExpr(context, mod.body)),
    );
    unit.node = mod;
    return unit;
  }
  const isInteractive = mod.kind === 'Interactive';
  const doc = isInteractive ? null : docstring(module, mod.body);
  const code = makeCode(module, scope, { firstOffset: mod.start, doc });
  const unit = new FunctionUnit(module, code, scope, (context) =>
    moduleBody(context, mod.body, isInteractive, firstShown),
  );
  unit.node = mod;
  if (isInteractive) unit.showValue = showValue;
  return unit;
}

function moduleBody(context: Context, body: readonly Stmt[], isInteractive: boolean, firstShown: number): Exec {
  const { code } = context.unit;
  const { doc } = code;
  const before = [compileAnnotate(context), compileAnnotationSetup(context)].filter((part) => part !== null);
  if (!isInteractive && doc !== null) {
    const storeDoc = storeBinding(context, { kind: 'global', name: '__doc__', explicit: false });
    before.push((frame) => {
      storeDoc(frame, doc);
      return undefined;
    });
  }
  if (code.isCoroutine) return compileGeneratorBody(context, body, before);
  if (firstShown > 0) before.push(compileSilently(context, body.slice(0, firstShown)));
  return sequence(context, [...before, compileBlock(context, body.slice(firstShown))]);
}

/** Statements at a prompt whose values are not shown. */
function compileSilently(context: Context, body: readonly Stmt[]): Exec {
  const { unit } = context;
  const { showValue } = unit;
  unit.showValue = null;
  const exec = compileBlock(context, body);
  unit.showValue = showValue;
  return exec;
}

/** Hands the value of an expression typed at a prompt to `sys.displayhook`. */
function showValue(frame: Frame, value: Value): void {
  if (thread.frame !== frame) thread.frame = frame;
  call1(getAttribute(importModule('sys'), 'displayhook'), value);
}
