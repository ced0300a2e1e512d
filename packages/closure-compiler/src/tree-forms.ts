// What is done with syntax trees besides running them: nodes of the `ast` module from source text and back, the stored trees of
// the library, text of annotations, descriptions of code objects. All come with the library: ast-objects/ puts them here when it is loaded.

import type { AnalysisOptions, Expr, ParsedModule, ParseOptions } from '@heddle/frontend';
import {
  type CodeDetails,
  type CompileRequest,
  type CompilerHost,
  type LatePart,
  latePart,
  type ParseRequest,
  type Value,
} from '@heddle/runtime';
import type { CodeUnit } from './context.js';
import type { DescribedNode } from './functions/describe.js';

export interface TreeForms {
  /** For sources of the library without a stored tree. */
  readonly lowerWithoutBodies: NonNullable<ParseOptions['lowerWithoutBodies']>;
  /** What parsing `text` would give, from the tree that the library's build stored. */
  parseStored(tree: Uint8Array, text: string, options: ParseOptions): ParsedModule;
  /** The tree of `source`, as nodes. */
  parse(source: string, request: ParseRequest): Value;
  /** What CPython's symbol table says of `source`. */
  readonly symbolTable: CompilerHost['symbolTable'];
  /** A copy of a tree of nodes, which may be wrong in any way. */
  copy(tree: Value, request: ParseRequest): Value;
  /** A tree of nodes as one to be compiled, with its scopes. */
  resolve(tree: Value, mode: CompileRequest['mode'], filename: string, options: AnalysisOptions): ResolvedTree;
  /** The text of an annotation after `from __future__ import annotations`. */
  unparse(node: Expr): string;
  /** What `co_consts`, `co_names` … tell of a unit whose body has been compiled. */
  describe(unit: CodeUnit, node: DescribedNode | null): CodeDetails;
}

export type ResolvedTree = Pick<ParsedModule, 'module' | 'source' | 'features'>;

export const treeForms: LatePart<TreeForms> = latePart('_ast');
