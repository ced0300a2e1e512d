// Closures that load and store names: slots, cells, closure cells, globals, namespaces.

import type { GlobalCell, PyCell, Value } from '@heddle/runtime';
import type { Eval, Exec, Store } from '../completion.js';
import type { Site } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

export function namesFamily(rt: FamilyRuntime) {
  const { unboundLocal, unboundFree, loadGlobalSlow, loadNamespaceSlow, storeNamespaceSlow } = rt;

  function constant(value: Value): Eval {
    return () => value;
  }

  /** A slot that is always bound: a parameter that nothing deletes. */
  function loadBound(slot: number): Eval {
    return (frame) => frame.locals[slot] as Value;
  }

  function loadLocal(slot: number, site: Site): Eval {
    return (frame) => {
      const value = frame.locals[slot] as Value | undefined;
      return value === undefined ? unboundLocal(frame, site, slot) : value;
    };
  }

  function loadCell(slot: number, site: Site): Eval {
    return (frame) => {
      const { value } = frame.locals[slot] as PyCell;
      return value === undefined ? unboundLocal(frame, site, slot) : value;
    };
  }

  function loadFree(index: number, site: Site): Eval {
    return (frame) => {
      const { value } = frame.fn.closure[index]!;
      return value === undefined ? unboundFree(frame, site, index) : value;
    };
  }

  function loadGlobal(cell: GlobalCell, builtin: GlobalCell, site: Site): Eval {
    return (frame) => {
      const { value } = cell;
      return value === undefined ? loadGlobalSlow(frame, site, builtin) : value;
    };
  }

  /** A name that so far is a builtin, not a global of the module. */
  function loadBuiltin(cell: GlobalCell, builtin: GlobalCell, site: Site): Eval {
    return (frame) => {
      const { value } = cell;
      if (value !== undefined) return value;
      return builtin.value === undefined ? loadGlobalSlow(frame, site, builtin) : builtin.value;
    };
  }

  function loadNamespace(name: string, cell: GlobalCell, builtin: GlobalCell, site: Site): Eval {
    return (frame) => {
      frame.lasti = site.index;
      const value = loadNamespaceSlow(frame, name);
      if (value !== undefined) return value;
      return cell.value === undefined ? loadGlobalSlow(frame, site, builtin) : cell.value;
    };
  }

  function storeLocal(slot: number): Store {
    return (frame, value) => {
      frame.locals[slot] = value;
    };
  }

  function storeCell(slot: number): Store {
    return (frame, value) => {
      (frame.locals[slot] as PyCell).value = value;
    };
  }

  function storeFree(index: number): Store {
    return (frame, value) => {
      frame.fn.closure[index]!.value = value;
    };
  }

  function storeGlobal(cell: GlobalCell): Store {
    return (frame, value) => {
      if (cell.value === undefined) frame.fn.globals.setStr(cell.name, value);
      else cell.value = value;
    };
  }

  function storeNamespace(name: string): Store {
    return (frame, value) => storeNamespaceSlow(frame, name, value);
  }

  function assignLocal(slot: number, value: Eval): Exec {
    return (frame) => {
      frame.locals[slot] = value(frame);
      return undefined;
    };
  }

  function assignGlobal(cell: GlobalCell, value: Eval): Exec {
    return (frame) => {
      const v = value(frame);
      if (cell.value === undefined) frame.fn.globals.setStr(cell.name, v);
      else cell.value = v;
      return undefined;
    };
  }

  function assign(store: Store, value: Eval): Exec {
    return (frame) => {
      store(frame, value(frame));
      return undefined;
    };
  }

  function namedExpression(value: Eval, store: Store): Eval {
    return (frame) => {
      const v = value(frame);
      store(frame, v);
      return v;
    };
  }

  return {
    constant,
    loadBound,
    loadLocal,
    loadCell,
    loadFree,
    loadGlobal,
    loadBuiltin,
    loadNamespace,
    storeLocal,
    storeCell,
    storeFree,
    storeGlobal,
    storeNamespace,
    assignLocal,
    assignGlobal,
    assign,
    namedExpression,
  };
}
