// The closure compiler's face: source text in, functions that run it out.

import { type Mod, type ParsedModule, parse, type Source, type Stmt } from '@heddle/frontend';
import {
  type CompilerHost,
  call1,
  type Frame,
  getAttribute,
  importModule,
  NO_PARAMETERS,
  PyCode,
  type PyDict,
  type PyFunction,
  type PyNamespace,
  raiseRuntimeError,
  thread,
  type Value,
} from '@heddle/runtime';
import { compileExpr } from './compile.js';
import type { Exec } from './completion.js';
import type { CompileOptions, Context, ModuleUnit } from './context.js';
import { describeClosures } from './dump.js';
import { docstring } from './functions/function.js';
import { makeFunction } from './functions/make-function.js';
import { FunctionUnit } from './functions/unit.js';
import { compileBlock } from './statements/block.js';
import { withSyntaxErrors } from './syntax-error.js';

export { type CompileOptions, DEFAULT_HEAT } from './context.js';
export { syntaxException } from './syntax-error.js';
export { type CopySource, setCopySource } from './threading/pool.js';

/** A compiler with its options, as the runtime and the interpreter use it. */
export interface Compiler extends CompilerHost {
  /** Compiles one interactive statement: values of expression statements go to `sys.displayhook`. */
  compileInteractive(source: string, filename: string, globals: PyNamespace): PyFunction;
  /** All code compiled so far, with the state of its sites; nothing without `keepsCode`. */
  dump(): string;
}

export function makeCompiler(options: CompileOptions): Compiler {
  const units: FunctionUnit[] | null = options.keepsCode ? [] : null;

  const moduleUnit = (source: Source, globals: PyNamespace): ModuleUnit => {
    const { state } = thread;
    if (state === null) return raiseRuntimeError('no interpreter is running');
    return { source, globals, builtins: state.builtins, options, units };
  };

  const compile = (source: string, filename: string, globals: PyNamespace, mode: 'exec' | 'single'): PyFunction => {
    const parsed = withSyntaxErrors(filename, () => parse(source, { filename, mode }));
    const unit = moduleCode(moduleUnit(parsed.source, globals), parsed.module, mode === 'single');
    return makeFunction(unit.code, globals, []);
  };

  return {
    compileModule: (source, filename, globals) => compile(source, filename, globals, 'exec'),
    compileInteractive: (source, filename, globals) => compile(source, filename, globals, 'single'),
    evaluate: (source, filename, globals, locals) => {
      const parsed = withSyntaxErrors(filename, () => parse(source, { filename, mode: 'eval' }));
      return evaluateIn(moduleUnit(parsed.source, globals), parsed, locals);
    },
    dump: () => describeClosures(units ?? []),
  };
}

function makeModuleCode(module: ModuleUnit, mod: Mod, doc: string | null): PyCode {
  const scope = mod.scope!;
  return new PyCode({
    name: '<module>',
    qualname: '<module>',
    source: module.source,
    firstOffset: 0,
    parameters: NO_PARAMETERS,
    slotNames: scope.slots,
    freeNames: [],
    cellSlots: scope.cellSlots,
    doc,
    isGenerator: false,
    isCoroutine: false,
  });
}

function moduleCode(module: ModuleUnit, mod: Mod, interactive: boolean): FunctionUnit {
  const body: Stmt[] = mod.kind === 'Expression' ? [] : mod.body;
  const doc = interactive ? null : docstring(body);
  const code = makeModuleCode(module, mod, doc);
  const unit = new FunctionUnit(module, code, mod.scope!, (context) => moduleBody(context, body, doc, interactive));
  if (interactive) unit.showValue = showValue;
  return unit;
}

function moduleBody(context: Context, body: readonly Stmt[], doc: string | null, interactive: boolean): Exec {
  const block = compileBlock(context, doc === null ? body : body.slice(1));
  if (interactive) return block;
  return (frame) => {
    frame.fn.globals.setStr('__doc__', doc);
    return block(frame);
  };
}

/** Hands the value of an expression typed at a prompt to `sys.displayhook`. */
function showValue(frame: Frame, value: Value): void {
  if (thread.frame !== frame) thread.frame = frame;
  call1(getAttribute(importModule('sys'), 'displayhook'), value);
}

function evaluateIn(module: ModuleUnit, { module: mod }: ParsedModule, locals: PyDict | null): Value {
  if (mod.kind !== 'Expression') throw new Error('an expression was asked for');
  const code = makeModuleCode(module, mod, null);
  const unit = new FunctionUnit(module, code, mod.scope!, (context) => compileExpr(context, mod.body));
  const fn = makeFunction(unit.code, module.globals, []);
  if (locals !== null) return raiseRuntimeError('separate locals are not supported');
  return fn.code.entry0(fn, thread.frame);
}
