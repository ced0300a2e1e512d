// `@heddle/frontend/symbol-table`: the symbol table of a source, as CPython's `_symtable` shows it.

import { type ParseOptions, parseTree } from '../parse.js';
import { Collector } from '../scope/collect.js';
import { resolveNames } from '../scope/resolve.js';
import type { Source } from '../source.js';
import type { SyntaxWarning } from '../syntax-error.js';
import { SymbolCollector } from './collect.js';
import { BLOCK_TYPES, type SymbolEntry } from './entry.js';
import { findScopes } from './scopes.js';

export { BLOCK_TYPES, type SymbolEntry };

/** The entry of the module. Throws PySyntaxError for what the parser or CPython's symbol table refuses. */
export function symbolTable(
  text: string,
  options: ParseOptions,
): { top: SymbolEntry; source: Source; warnings: readonly SyntaxWarning[] } {
  const { module, source, features, warnings } = parseTree(text, options);
  const scopes = new Collector(module, source, {});
  scopes.visit(module);
  resolveNames(scopes.root, source);
  const { top } = new SymbolCollector(module, source, features);
  findScopes(top);
  return { top, source, warnings };
}
