// The front end: Python source to a typed AST with scopes. Nothing of ours is imported here; the closure compiler and
// the interpreter use only what this file exports.

import type { Mod } from './ast.js';
import { checkFutureImports, futureImports } from './checks/future.js';
import { checkTree } from './checks/tree.js';
import { findWarnings } from './checks/warnings.js';
import { makeSource, type ParsedModule, type ParseOptions, parseSource } from './parse.js';
import { type AnalysisOptions, analyse } from './scope/analyse.js';
import type { Source } from './source.js';
import { PySyntaxError, type SyntaxWarning } from './syntax-error.js';

export { forEachChild, mapChildren, type Node } from './asdl.js';
export * from './ast.js';
export { isIncomplete } from './checks/incomplete.js';
export { nameTokens } from './checks/tokenizer.js';
export { findWarnings } from './checks/warnings.js';
export { type ByteDecoder, decodeSource } from './decode.js';
export { parseFunctionType } from './function-type.js';
export { literalLimits } from './lower/literals.js';
export { makeNode } from './make-node.js';
export { type CharacterNames, lookupCharacters, nameOfCharacter, useCharacterNames } from './names/registered-names.js';
export { type ParsedModule, type ParseOptions, parseTree } from './parse.js';
export type { AnalysisOptions } from './scope/analyse.js';
export * from './scope/binding.js';
export { mangle } from './scope/mangle.js';
export { type Position, Source } from './source.js';
export {
  escapeErrorAt,
  PySyntaxError,
  type SyntaxErrorKind,
  type SyntaxWarning,
  syntaxErrorAt,
} from './syntax-error.js';

/**
 * Parses a program, checks it and resolves its names. Throws PySyntaxError where CPython's compiler raises SyntaxError,
 * IndentationError or TabError.
 */
export function parse(text: string, options: ParseOptions): ParsedModule {
  const source = makeSource(text, options);
  const { parsed, lowering } = parseSource(source, options);
  const skipsAnnotations = options.futureAnnotations === true || parsed.features.includes('annotations');
  const found = lowering.isSuspicious ? findWarnings(parsed.module, source, skipsAnnotations) : [];
  try {
    const { module } = parsed;
    if (module.kind === 'Module' || module.kind === 'Interactive')
      checkFutureImports(source, module.body, lowering.futureImports);
    analyse(parsed.module, source, options);
    if (lowering.deferred !== null) throw lowering.deferred;
  } catch (error) {
    if (error instanceof PySyntaxError) error.warnings = [...parsed.warnings, ...warningsBefore(found, error, source)];
    throw error;
  }
  return found.length === 0 ? parsed : { ...parsed, warnings: [...parsed.warnings, ...found] };
}

/** What the compiler warns of before it finds an error: the code generator comes after the symbol table. */
function warningsBefore(warnings: readonly SyntaxWarning[], error: PySyntaxError, source: Source): SyntaxWarning[] {
  return warnings.filter(({ message, start }) => {
    if (message.endsWith("in a 'finally' block")) return true;
    const { line, column } = source.position(start);
    const isBefore = line < error.lineno || (line === error.lineno && column < error.offset - 1);
    return error.stage === 'code' && isBefore;
  });
}

/** Checks a tree that was not made by `parse`, and resolves its names. Gives the features it imports from `__future__`. */
export function resolveTree(module: Mod, source: Source, options: AnalysisOptions): readonly string[] {
  const imports = futureImports(module);
  if (module.kind === 'Module' || module.kind === 'Interactive') checkFutureImports(source, module.body, imports);
  analyse(module, source, options);
  checkTree(module, source);
  return imports.flatMap(({ names }) => names.map((alias) => alias.name));
}
