// Where the value of each name is, from the outside in; then names that blocks inside need are cells, and what is still missing
// goes up. List, set and dict comprehensions become part of the block around them. CPython: Python/symtable.c analyze_block,
// analyze_name, inline_comprehension, update_symbols.

import {
  CELL,
  DEF_BOUND,
  DEF_COMP_CELL,
  DEF_FREE_CLASS,
  DEF_GLOBAL,
  DEF_NONLOCAL,
  DEF_PARAM,
  FREE,
  GLOBAL_EXPLICIT,
  GLOBAL_IMPLICIT,
  LOCAL,
  SCOPE_SHIFT,
  type SymbolEntry,
} from './entry.js';

type Names = Set<string>;

/** What the blocks around say of names: bound by one of them, or global. */
interface Surroundings {
  readonly bound: Names;
  readonly globals: Names;
}

/** What a class makes for the blocks in it. */
const OF_CLASS = ['__class__', '__classdict__', '__conditional_annotations__'];

export function findScopes(top: SymbolEntry): void {
  analyse(top, { bound: new Set(), globals: new Set() }, null);
}

/** Settles a block and those in it; the names that it needs from outside. */
function analyse(entry: SymbolEntry, outer: Surroundings, classEntry: SymbolEntry | null): Names {
  const { symbols } = entry;
  const isClass = entry.type === 'class';
  const inherited = { bound: new Set(outer.bound), globals: new Set(outer.globals) };
  // What a class binds is not seen from the blocks in it.
  const inner = isClass ? { bound: new Set(outer.bound), globals: new Set(outer.globals) } : inherited;
  const scopes = new Map<string, number>();
  const own: Names = new Set();
  const needed: Names = new Set();
  for (const [name, flags] of symbols)
    scopes.set(name, scopeOf(name, flags, { ...inherited, own, free: needed, classEntry }));
  if (entry.isFunctionLike) for (const name of own) inner.bound.add(name);
  if (isClass) for (const name of OF_CLASS) inner.bound.add(name);

  /** What the blocks inside need. */
  const free: Names = new Set();
  const cells: Names = new Set();
  for (const child of [...entry.children]) {
    const childClass = child.seesClass ? (isClass ? entry : classEntry) : null;
    const childNeeds = analyse(child, inner, childClass);
    if (child.comprehension === 'inlined' && !entry.seesClass)
      inline(entry, child, { scopes, needed: childNeeds, cells });
    for (const name of childNeeds) free.add(name);
  }
  if (entry.isFunctionLike) makeCells(scopes, free, cells);
  if (isClass) for (const name of OF_CLASS) free.delete(name);
  updateSymbols(entry, { scopes, free, cells, bound: entry.type === 'module' ? null : inherited.bound });
  for (const name of free) needed.add(name);
  return needed;
}

interface Finding extends Surroundings {
  readonly own: Names;
  readonly free: Names;
  readonly classEntry: SymbolEntry | null;
}

function scopeOf(name: string, flags: number, { bound, globals, own, free, classEntry }: Finding): number {
  if (flags & DEF_GLOBAL) {
    globals.add(name);
    bound.delete(name);
    return GLOBAL_EXPLICIT;
  }
  if (flags & DEF_NONLOCAL) {
    free.add(name);
    return FREE;
  }
  if (flags & DEF_BOUND) {
    own.add(name);
    globals.delete(name);
    return LOCAL;
  }
  const inClass = classEntry?.symbols.get(name) ?? 0;
  if (inClass & DEF_GLOBAL) return GLOBAL_EXPLICIT;
  if (inClass & DEF_BOUND && !(inClass & DEF_NONLOCAL)) return GLOBAL_IMPLICIT;
  if (!bound.has(name)) return GLOBAL_IMPLICIT;
  free.add(name);
  return FREE;
}

interface Inlining {
  readonly scopes: Map<string, number>;
  /** What the comprehension needs from outside. */
  readonly needed: Names;
  readonly cells: Names;
}

/** Makes a comprehension's names those of the block around it. */
function inline(entry: SymbolEntry, comprehension: SymbolEntry, { scopes, needed, cells }: Inlining): void {
  const { symbols } = entry;
  for (const [name, all] of comprehension.symbols) {
    if (all & DEF_PARAM) continue;
    const scope = all >> SCOPE_SHIFT;
    const flags = all & ((1 << SCOPE_SHIFT) - 1);
    if (scope === CELL || flags & DEF_COMP_CELL) cells.add(name);
    const existing = symbols.get(name);
    if (existing === undefined) {
      const isOfClass = scope === FREE && entry.type === 'class' && OF_CLASS.includes(name);
      if (isOfClass) needed.delete(name);
      symbols.set(name, flags);
      scopes.set(name, isOfClass ? GLOBAL_IMPLICIT : scope);
    } else if (existing & DEF_BOUND && entry.type !== 'class' && !isFreeInside(comprehension, name))
      needed.delete(name);
  }
  entry.children.splice(entry.children.indexOf(comprehension), 1, ...comprehension.children);
}

const isFreeInside = (entry: SymbolEntry, name: string): boolean =>
  entry.children.some(({ symbols }) => (symbols.get(name) ?? 0) >> SCOPE_SHIFT === FREE);

function makeCells(scopes: Map<string, number>, free: Names, cells: Names): void {
  for (const [name, scope] of scopes) {
    if (scope !== LOCAL || !(free.has(name) || cells.has(name))) continue;
    scopes.set(name, CELL);
    free.delete(name);
  }
}

interface Settled {
  readonly scopes: ReadonlyMap<string, number>;
  readonly free: Names;
  readonly cells: Names;
  /** Null for a module, around which nothing is. */
  readonly bound: Names | null;
}

function updateSymbols(entry: SymbolEntry, { scopes, free, cells, bound }: Settled): void {
  const { symbols } = entry;
  for (const [name, flags] of symbols)
    symbols.set(name, flags | (scopes.get(name)! << SCOPE_SHIFT) | (cells.has(name) ? DEF_COMP_CELL : 0));
  for (const name of free) {
    const flags = symbols.get(name);
    if (flags === undefined) {
      if (bound === null || bound.has(name)) symbols.set(name, FREE << SCOPE_SHIFT);
    } else if (entry.type === 'class' || entry.seesClass) symbols.set(name, flags | DEF_FREE_CLASS);
  }
}
