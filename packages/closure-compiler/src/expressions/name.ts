// Names: the scope analysis has said where each lives; here its closure is chosen.

import type { Binding, Name, NamedExpr, Span } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Eval, Exec, Store } from '../completion.js';
import type { Context } from '../context.js';
import { names } from '../families.js';
import type { Site } from '../site.js';
import { lookUpGlobal, lookUpNamespace, setGlobal } from './global-names.js';
import { deleteName, loadClassdict, loadClassdictOrFree, loadNamespaceOrFree, unbindName } from './name-slow.js';

export function compileNameLoad(context: Context, node: Name): Eval {
  // A constant of the compiler: nothing can assign it.
  if (node.id === '__debug__') return context.pick(names, 'constant')(context.unit.module.sourceOptions.optimize === 0);
  return loadBinding(context, node, node.binding!);
}

/** Loads the variable of `binding`; `node` is where. */
export function loadBinding(context: Context, node: Span, binding: Binding): Eval {
  const site = context.site(node);
  switch (binding.kind) {
    case 'local':
      return isAlwaysBound(context, binding.slot)
        ? context.pick(names, 'loadBound')(binding.slot)
        : context.pick(names, 'loadLocal')(binding.slot, site);
    case 'cell':
      return context.pick(names, 'loadCell')(binding.slot, site);
    case 'free':
      return context.pick(names, 'loadFree')(binding.index, site);
    case 'global':
      return isSeparate(context, binding)
        ? loadFromNamespace(context, binding.name, site)
        : loadGlobalName(context, binding.name, site);
    case 'namespace':
      return loadFromNamespace(context, binding.name, site);
    case 'namespace-or-free':
      return loadNamespaceOrFree(binding.name, binding.index, site);
    case 'classdict':
      return loadClassdict(binding.name, binding.classdict, loadGlobalName(context, binding.name, site), site);
    case 'classdict-or-free':
      return loadClassdictOrFree(binding.name, binding.classdict, binding.index, site);
    default:
      return binding satisfies never;
  }
}

function loadGlobalName(context: Context, name: string, site: Site): Eval {
  const cells = context.unit.module.cells(name);
  if (cells === null) return lookUpGlobal(name, site);
  const { cell, builtin } = cells;
  const factory = cell.value === undefined && builtin.value !== undefined ? 'loadBuiltin' : 'loadGlobal';
  return context.pick(names, factory)(cell, builtin, site);
}

function loadFromNamespace(context: Context, name: string, site: Site): Eval {
  const cells = context.unit.module.cells(name);
  if (cells === null) return lookUpNamespace(name, site);
  return context.pick(names, 'loadNamespace')(name, cells.cell, cells.builtin, site);
}

/** A name of module code whose variables are not its globals; what any `global` statement names is a global all the same. */
function isSeparate(context: Context, binding: Extract<Binding, { kind: 'global' }>): boolean {
  const { isSeparate, scope } = context.unit;
  return isSeparate && !binding.explicit && !scope.declaredGlobal.has(binding.name);
}

/** Stores into the variable of `binding`. */
export function storeBinding(context: Context, binding: Binding): Store {
  switch (binding.kind) {
    case 'local':
      return context.pick(names, 'storeLocal')(binding.slot);
    case 'cell':
      return context.pick(names, 'storeCell')(binding.slot);
    case 'free':
      return context.pick(names, 'storeFree')(binding.index);
    case 'global': {
      if (isSeparate(context, binding)) return context.pick(names, 'storeNamespace')(binding.name);
      const cells = context.unit.module.cells(binding.name);
      return cells === null ? setGlobal(binding.name) : context.pick(names, 'storeGlobal')(cells.cell);
    }
    case 'namespace':
    case 'namespace-or-free':
      return context.pick(names, 'storeNamespace')(binding.name);
    case 'classdict':
    case 'classdict-or-free':
      throw new Error('a scope that sees a class binds nothing in it');
    default:
      return binding satisfies never;
  }
}

/** Deletes the variable of `binding`. */
export function deleteBinding(context: Context, node: Span, binding: Binding): Exec {
  return deleteName(placed(context, binding), context.site(node, 'delete'));
}

/** What `except … as name` does at its end. */
export function unbindBinding(context: Context, binding: Binding): Exec {
  return unbindName(placed(context, binding));
}

/** The binding as the running code has it: names of separate module code are in its namespace. */
function placed(context: Context, binding: Binding): Binding {
  if (binding.kind !== 'global' || !isSeparate(context, binding)) return binding;
  return { kind: 'namespace', name: binding.name };
}

/** A parameter that is never deleted is always bound: its loads need no check. */
function isAlwaysBound(context: Context, slot: number): boolean {
  const { parameters } = context.unit.code;
  return slot < parameters.names.length && !context.scope.deletedSlots.includes(slot);
}

export function compileNamedExpr(context: Context, node: NamedExpr): Eval {
  const value = compileExpr(context, node.value);
  const store = storeBinding(context, node.target.binding!);
  return context.pick(names, 'namedExpression')(value, store);
}
