// The second pass of scope analysis (analyse.ts): for each name of each block, where its value is; which variables other
// frames use; and the errors of `global` and `nonlocal` that need all blocks. CPython: Python/symtable.c analyze_name.

import type { Source } from '../source.js';
import { syntaxErrorAt } from '../syntax-error.js';
import { type Block, BOUND, GLOBAL, type Home, NONLOCAL, type Sym, TYPE_PARAMETER, type Variable } from './block.js';

const GLOBAL_IMPLICIT: Home = { kind: 'global', explicit: false };
const GLOBAL_EXPLICIT: Home = { kind: 'global', explicit: true };
const NAMESPACE: Home = { kind: 'namespace' };

/** Finds the home of every name of `block` and of the blocks inside it. Throws PySyntaxError. */
export function resolveNames(block: Block, source: Source): void {
  if (block.isDeferred) return;
  declareVariables(block);
  for (const symbol of block.symbols.values()) {
    const home = homeOf(block, symbol, source);
    symbol.home = home;
    if (home.kind === 'variable') capture(block, home);
    else if (home.kind === 'namespace-or-variable') capture(block, home.variable);
  }
  for (const child of block.children) resolveNames(child, source);
}

/** What a class body has as variables, when scopes inside ask for them: itself, its namespace, and which annotations it reached. */
const CLASS_VARIABLES = ['__class__', '__classdict__', '__conditional_annotations__'];

/** Makes a variable for each name that lives in a slot, before any block inside asks for it. */
function declareVariables(block: Block): void {
  if (block.kind === 'class') for (const name of CLASS_VARIABLES) addVariable(block, name);
  if (!block.isFunctionLike) return;
  for (const parameter of block.parameters) block.symbolOf(parameter).variable = addVariable(block, parameter);
  for (const symbol of block.symbols.values()) {
    const { flags, variable, name } = symbol;
    if (flags & BOUND && !(flags & (GLOBAL | NONLOCAL)) && variable === null)
      symbol.variable = addVariable(block, name);
  }
}

function addVariable(block: Block, name: string): Variable {
  const variable: Variable = { kind: 'variable', name, block, slot: -1, captured: false };
  block.variables.push(variable);
  return variable;
}

function homeOf(block: Block, symbol: Sym, source: Source): Home {
  const { name, flags } = symbol;
  if (flags & GLOBAL && flags & NONLOCAL) throw fault(symbol, `name '${name}' is nonlocal and global`, source);
  if (flags & GLOBAL) return GLOBAL_EXPLICIT;
  if (flags & NONLOCAL) return nonlocalHome(block, name, symbol, source);
  if (block.kind === 'module') return GLOBAL_IMPLICIT;
  if (block.kind === 'class') {
    if (flags & BOUND) return NAMESPACE;
  } else if (symbol.variable !== null) return symbol.variable;
  const enclosing = findEnclosing(block, name);
  if (block.kind === 'class') return throughNamespace(enclosing);
  return block.scope.seesClass && !CLASS_VARIABLES.includes(name) ? throughClass(block, name, enclosing) : enclosing;
}

function nonlocalHome(block: Block, name: string, symbol: Sym, source: Source): Home {
  if (block.kind === 'module') throw fault(symbol, 'nonlocal declaration not allowed at module level', source);
  const home = findEnclosing(block, name);
  if (home.kind !== 'variable') throw fault(symbol, `no binding for nonlocal '${name}' found`, source);
  if ((home.block.symbols.get(name)?.flags ?? 0) & TYPE_PARAMETER) {
    throw fault(symbol, `nonlocal binding not allowed for type parameter '${name}'`, source);
  }
  return home;
}

function fault(symbol: Sym, message: string, source: Source): Error {
  return syntaxErrorAt(source, symbol.directive ?? { start: 0, end: 0 }, message, 'symbols');
}

/** What a name that `block` does not bind means: the nearest function around that binds it, else global. */
function findEnclosing(block: Block, name: string): Home {
  for (let outer = block.parent; outer !== null; outer = outer.parent) {
    if (outer.kind === 'module') break;
    const variable = outer.variableOf(name);
    if (variable !== null) return variable;
    // A function's `global x` holds for the functions inside it; a class's only for the class body.
    if (outer.isFunctionLike && outer.flagsOf(name) & GLOBAL) return GLOBAL_IMPLICIT;
  }
  return GLOBAL_IMPLICIT;
}

/** A name that a class body uses without binding it. */
function throughNamespace(enclosing: Home): Home {
  return enclosing.kind === 'variable' ? { kind: 'namespace-or-variable', variable: enclosing } : NAMESPACE;
}

/** A name in a scope that sees a class. What the class binds goes before the type parameters between the two. */
function throughClass(block: Block, name: string, enclosing: Home): Home {
  const classFlags = nearestClass(block)?.flagsOf(name) ?? 0;
  if (classFlags & GLOBAL) return GLOBAL_EXPLICIT;
  if (classFlags & BOUND && !(classFlags & NONLOCAL)) return NAMESPACE;
  return throughNamespace(enclosing);
}

function nearestClass(block: Block): Block | null {
  for (let outer = block.parent; outer !== null; outer = outer.parent) if (outer.kind === 'class') return outer;
  return null;
}

/** Notes that `block` uses `variable`: when another frame holds it, every frame on the way hands the cell on. */
function capture(block: Block, variable: Variable): void {
  const owner = variable.block.host;
  for (let frame = block.host; frame !== owner && frame.parent !== null; frame = frame.parent.host) {
    variable.captured = true;
    frame.captures ??= new Map();
    frame.captures.set(variable.name, variable);
  }
}
