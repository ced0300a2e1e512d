// Names: the scope analysis has said where each lives; here its closure is chosen.

import type { Binding, Name, NamedExpr, Span } from '@heddle/frontend';
import { compileExpr } from '../compile.js';
import type { Eval, Exec, Store } from '../completion.js';
import type { Context } from '../context.js';
import { names } from '../families.js';
import { deleteName, loadNamespaceOrCell, loadNamespaceOrFree } from './name-slow.js';

export function compileNameLoad(context: Context, node: Name): Eval {
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
    case 'global': {
      const { globals, builtins } = context.unit.module;
      const cell = globals.cell(binding.name);
      const builtin = builtins.cell(binding.name);
      const factory = cell.value === undefined && builtin.value !== undefined ? 'loadBuiltin' : 'loadGlobal';
      return context.pick(names, factory)(cell, builtin, site);
    }
    case 'namespace': {
      const { globals, builtins } = context.unit.module;
      const cell = globals.cell(binding.name);
      return context.pick(names, 'loadNamespace')(binding.name, cell, builtins.cell(binding.name), site);
    }
    case 'namespace-or-free':
      return loadNamespaceOrFree(binding.name, binding.index, site);
    case 'namespace-or-cell':
      return loadNamespaceOrCell(binding.name, binding.slot, site);
    default:
      return binding satisfies never;
  }
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
    case 'global':
      return context.pick(names, 'storeGlobal')(context.unit.module.globals.cell(binding.name));
    case 'namespace':
    case 'namespace-or-free':
    case 'namespace-or-cell':
      return context.pick(names, 'storeNamespace')(binding.name);
    default:
      return binding satisfies never;
  }
}

/** Deletes the variable of `binding`. */
export function deleteBinding(context: Context, node: Span, binding: Binding): Exec {
  return deleteName(binding, context.site(node, 'delete'));
}

/** A parameter that is never deleted is always bound: its loads need no check. */
function isAlwaysBound(context: Context, slot: number): boolean {
  const { parameters } = context.unit.code;
  return slot < parameters.names.length && !context.unit.deletedSlots.has(slot);
}

export function compileNamedExpr(context: Context, node: NamedExpr): Eval {
  const value = compileExpr(context, node.value);
  const store = storeBinding(context, node.target.binding!);
  return context.pick(names, 'namedExpression')(value, store);
}
