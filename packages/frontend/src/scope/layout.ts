// The last pass of scope analysis (analyse.ts): numbers the slots of each frame, says how each closure is made, and
// writes the bindings into the tree.

import type { Source } from '../source.js';
import type { Binding } from './binding.js';
import { type Block, GLOBAL, type Home, type Variable } from './block.js';
import { resolveNames } from './resolve.js';

/** Fills the scope of `block` and of the blocks inside it, outer frames first, and binds their references. */
export function layOut(block: Block): void {
  block.scope.qualname = qualnameOf(block);
  // Of a function whose body is to come, only the parameters are known; they keep their slots.
  if (block.isDeferred) {
    block.scope.slots.push(...block.parameters);
    return;
  }
  if (block.host === block) layOutFrame(block);
  bindReferences(block);
  for (const child of block.children) layOut(child);
}

/** Resolves and lays out a function whose body has been visited now, after the scopes around it. */
export function completeScope(block: Block, source: Source): void {
  resolveNames(block, source);
  block.scope.slots.length = 0;
  layOut(block);
}

// ### Slots

function layOutFrame(frame: Block): void {
  const { scope } = frame;
  giveSlots(frame, frame);
  scope.cellSlots = cellSlotsOf(frame);
  if (frame.captures !== null)
    scope.free = [...frame.captures.values()].sort(byName).map((variable) => ({
      name: variable.name,
      from: fromEnclosing(frame, variable),
    }));
  if (frame.kind === 'class') layOutClass(frame);
  else if (frame.isFunctionLike) scope.needsClassCell = frame.captures?.get('__class__')?.block.kind === 'class';
}

function layOutClass(frame: Block): void {
  const { scope } = frame;
  const slotOf = (name: string): number => {
    const variable = frame.variableOf(name);
    return variable?.captured ? variable.slot : -1;
  };
  scope.classCellSlot = slotOf('__class__');
  scope.needsClassCell = scope.classCellSlot >= 0;
  scope.classDictSlot = slotOf('__classdict__');
  scope.conditionalSlot = slotOf('__conditional_annotations__');
}

/** CPython sorts the names of a closure; `__closure__` shows it. */
function byName(a: Variable, b: Variable): number {
  return a.name < b.name ? -1 : 1;
}

/** Gives slots of `frame` to the variables of `block`, then to those of the comprehensions inlined in it. */
function giveSlots(frame: Block, block: Block): void {
  const { slots } = frame.scope;
  for (const variable of block.variables) {
    if (block.kind === 'class' && !variable.captured) continue;
    variable.slot = slots.length;
    block.scope.ownSlots.push(variable.slot);
    slots.push(variable.name);
  }
  for (const child of block.children) {
    if (child.host !== frame) continue;
    giveSlots(frame, child);
    child.scope.freshCells = cellSlotsOf(child);
  }
}

function cellSlotsOf(block: Block): number[] {
  const slots: number[] = [];
  for (const { captured, slot } of block.variables) if (captured) slots.push(slot);
  return slots;
}

function fromEnclosing(
  frame: Block,
  variable: Variable,
): { kind: 'cell'; slot: number } | { kind: 'free'; index: number } {
  const enclosing = frame.parent!.host;
  if (enclosing === variable.block.host) return { kind: 'cell', slot: variable.slot };
  return { kind: 'free', index: freeIndex(enclosing, variable.name) };
}

function freeIndex(frame: Block, name: string): number {
  return frame.scope.free.findIndex((cell) => cell.name === name);
}

// ### Bindings

function bindReferences(block: Block): void {
  const { references, referenced, scope } = block;
  for (let i = 0; i < references.length; i++) {
    const symbol = referenced[i]!;
    if (symbol.binding === null) {
      symbol.binding = bindingOf(block, symbol.name, symbol.home!);
      scope.names.push(symbol.binding);
    }
    references[i]!.binding = symbol.binding;
  }
  if (block.deleted === null) return;
  scope.deletedSlots = [];
  for (const { binding } of block.deleted) if (binding?.kind === 'local') scope.deletedSlots.push(binding.slot);
}

function bindingOf(block: Block, name: string, home: Home): Binding {
  switch (home.kind) {
    case 'global':
      return { kind: 'global', name, explicit: home.explicit };
    case 'namespace':
      if (block.kind === 'class') return { kind: 'namespace', name };
      return { kind: 'classdict', name, classdict: freeIndex(block.host, '__classdict__') };
    case 'namespace-or-variable': {
      const index = freeIndex(block.host, name);
      if (block.kind === 'class') return { kind: 'namespace-or-free', name, index };
      return { kind: 'classdict-or-free', name, classdict: freeIndex(block.host, '__classdict__'), index };
    }
    case 'variable':
      if (home.block.host !== block.host) return { kind: 'free', name, index: freeIndex(block.host, name) };
      return { kind: home.captured ? 'cell' : 'local', name, slot: home.slot };
  }
}

// ### Qualified names

/** CPython: Python/compile.c compiler_set_qualname. */
function qualnameOf(block: Block): string {
  const { name } = block.scope;
  const outer = namingParent(block);
  if (outer === null || outer.kind === 'module') return name;
  if (block.kind === 'function' || block.kind === 'class') {
    if (outer.flagsOf(outer.mangle(name)) & GLOBAL) return name;
  }
  const makesLocals = outer.kind === 'function' || outer.kind === 'lambda';
  return makesLocals ? `${outer.scope.qualname}.<locals>.${name}` : `${outer.scope.qualname}.${name}`;
}

/**
 * The block whose qualified name comes first: inlined comprehensions do not show, and of scopes for annotations and type
 * parameters the first does not.
 */
function namingParent(block: Block): Block | null {
  const outer = block.parent?.host ?? null;
  return outer?.kind === 'type-params' || outer?.kind === 'annotation' ? (outer.parent?.host ?? null) : outer;
}
