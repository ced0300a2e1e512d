// `@heddle/closure-compiler/trees`: what `compile` does with and for the nodes of the `ast` module (tree-forms.ts).

import { type AnalysisOptions, parseFunctionType, parseTree, resolveTree } from '@heddle/frontend';
import { lowerWithoutBodies } from '@heddle/frontend/deferred';
import { parseStored } from '@heddle/frontend/stored';
import { BLOCK_TYPES, type SymbolEntry, symbolTable } from '@heddle/frontend/symbol-table';
import { parseWithTypeComments } from '@heddle/frontend/type-comments';
import { unparse } from '@heddle/frontend/unparse';
import type { CompileRequest, ParseRequest, SymbolTableEntry, Value } from '@heddle/runtime';
import { describeUnit } from '../functions/describe.js';
import { emitWarnings, withSyntaxErrors } from '../syntax-error.js';
import { type ResolvedTree, treeForms } from '../tree-forms.js';
import { fromAstObject } from './from-objects.js';
import { optimiseTree } from './optimise.js';
import { toAstObject } from './to-objects.js';
import { TreeSource } from './tree-source.js';
import { validateTree } from './validate.js';

/** The tree of `text`, as nodes of the `ast` module. */
function parse(text: string, { filename, mode, isBarry, optimize, version, typeComments }: ParseRequest): Value {
  if (mode === 'func_type') {
    const { module, source } = withSyntaxErrors(filename, () => parseFunctionType(text, filename), text);
    return toAstObject(module, source);
  }
  const read = typeComments ? parseWithTypeComments : parseTree;
  const parsed = withSyntaxErrors(filename, () => read(text, { filename, mode, isBarry, version }), text);
  emitWarnings(parsed);
  if (optimize !== null) optimiseTree(parsed.module, optimize);
  return toAstObject(parsed.module, parsed.source);
}

/** What CPython's symbol table says of `text`. */
function symbolTableOf(text: string, filename: string, mode: CompileRequest['mode']): SymbolTableEntry {
  const result = withSyntaxErrors(filename, () => symbolTable(text, { filename, mode }), text);
  emitWarnings(result);
  return describeEntry(result.top);
}

function describeEntry({ type, name, line, isNested, symbols, parameters, children }: SymbolEntry): SymbolTableEntry {
  return {
    type: BLOCK_TYPES[type],
    name,
    line,
    isNested,
    symbols,
    parameters,
    children: children.map(describeEntry),
  };
}

/** A copy of a tree of the `ast` module's nodes. */
function copy(tree: Value, { filename, mode, optimize }: ParseRequest): Value {
  const mod = fromAstObject(tree, mode);
  validateTree(mod);
  if (optimize !== null) optimiseTree(mod, optimize);
  return toAstObject(mod, new TreeSource(filename));
}

function resolve(tree: Value, mode: CompileRequest['mode'], filename: string, options: AnalysisOptions): ResolvedTree {
  const module = fromAstObject(tree, mode);
  validateTree(module);
  const source = new TreeSource(filename);
  const features = withSyntaxErrors(filename, () => resolveTree(module, source, options));
  return { module, source, features };
}

treeForms.provide({
  parse,
  copy,
  resolve,
  parseStored,
  lowerWithoutBodies,
  describe: describeUnit,
  unparse,
  symbolTable: symbolTableOf,
});
