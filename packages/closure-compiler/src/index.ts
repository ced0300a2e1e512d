// The closure compiler's face: source text in, functions that run it out.

import { lookupCharacters, nameOfCharacter } from '@heddle/frontend';
import {
  type CompileRequest,
  type CompilerHost,
  currentState,
  type PyFunction,
  type PyNamespace,
  runCode,
} from '@heddle/runtime';
import type { CodeUnit, CompileOptions } from './context.js';
import { describeClosures } from './dump.js';
import { makeFunction } from './functions/make-function.js';
import { findKeywordTypo } from './keyword-typos.js';
import { type CompiledModule, compileEntry, compileSource, compileTree } from './modules/compile-source.js';
import { treeForms } from './tree-forms.js';

export { type CompileOptions, DEFAULT_HEAT } from './context.js';
export { syntaxException } from './syntax-error.js';
export { type CopySource, setCopySource } from './threading/pool.js';

/** A compiler with its options, as the runtime and the interpreter use it. */
export interface Compiler extends CompilerHost {
  /** Compiles one interactive statement: values of expression statements go to `sys.displayhook`. */
  compileInteractive(source: string, filename: string, globals: PyNamespace): PyFunction;
  /** Compiles statements entered together: the value of the last one goes to `sys.displayhook`. */
  compileEntry(source: string, filename: string, globals: PyNamespace): PyFunction;
  /** All code compiled so far, with the state of its sites; nothing without `keepsCode`. */
  dump(): string;
}

export function makeCompiler(options: CompileOptions): Compiler {
  const units: CodeUnit[] | null = options.keepsCode ? [] : null;
  const state = { options, units };

  const compileFor = (source: string, request: CompileRequest, globals: PyNamespace): PyFunction =>
    bindTo(globals, compileSource(source, request, state, false));
  const bindTo = (globals: PyNamespace, { code, module }: CompiledModule): PyFunction => {
    module.bind(globals, currentState().builtins);
    return makeFunction(code, globals, []);
  };
  const request = (filename: string, mode: CompileRequest['mode']): CompileRequest => ({
    filename,
    mode,
    futureFlags: 0,
    optimize: null,
  });

  return {
    compileModule: (source, filename, globals, trust) =>
      compileFor(source, { ...request(filename, 'exec'), ...trust }, globals),
    compileInteractive: (source, filename, globals) => compileFor(source, request(filename, 'single'), globals),
    compileEntry: (source, filename, globals) =>
      bindTo(globals, compileEntry(source, request(filename, 'exec'), state)),
    compile: (source, request) => compileSource(source, request, state, true).code,
    parse: (source, request) => treeForms().parse(source, request),
    symbolTable: (source, filename, mode) => treeForms().symbolTable(source, filename, mode),
    copyTree: (tree, request) => treeForms().copy(tree, request),
    compileTree: (tree, request) => compileTree(tree, request, state).code,
    findKeywordTypo,
    evaluate: (source, filename, globals, locals) => {
      const { code } = compileSource(source.replace(/^[ \t]+/, ''), request(filename, 'eval'), state, false);
      return runCode(code, globals, locals ?? globals, []);
    },
    lookupCharacters,
    nameOfCharacter,
    dump: () => describeClosures(units ?? []),
  };
}
