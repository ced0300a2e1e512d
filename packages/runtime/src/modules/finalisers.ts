// `__del__` at the end of a program: it is called for the objects that the program's modules still lead to. CPython does so when it
// clears the modules (Python/pylifecycle.c finalize_modules), those that are in a module's names first, in their order. Before that
// come those that nothing refers to any more, which CPython has finalised at once (watched.ts).

import { currentState } from '../importlib/state.js';
import { finalisation } from '../object/finalisation.js';
import { PyCell, PyInstance } from '../object/object.js';
import { PyType, typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { PyDict } from '../types/dict.js';
import { PyFunction } from '../types/function.js';
import { PyList } from '../types/list.js';
import { PyMethod } from '../types/method.js';
import { PyModule } from '../types/module.js';
import { PyAnySet } from '../types/set.js';
import { PyTuple } from '../types/tuple.js';
import { exitFunctions } from './exit-functions.js';
import { collectWatched, finalise, watchedInstances, watchInstance } from './watched.js';

/** Of programs that hold more objects only the first ones are looked at: the end would be long in coming. */
const MAX_OBJECTS = 500_000;

function runFinalisers(): void {
  if (!finalisation.isWanted) return;
  if (watchedInstances().length > 0) collectWatched();
  const last = finalisable();
  for (const object of last) finalise(object);
  // What no module leads to are objects that refer to each other.
  const done = new Set(last);
  for (const object of watchedInstances()) if (!done.has(object)) finalise(object);
}

/** The objects that modules lead to and that have a finaliser: those with names in a module, then what each name leads to. */
function finalisable(): Value[] {
  const found: Value[] = [];
  const seen = new Set<Value>();
  /** Whether it is met for the first time. */
  const note = (value: Value): boolean => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return false;
    seen.add(value);
    if (typeOf(value).isFinalised) found.push(value);
    return true;
  };
  const named = namespaces().flatMap((namespace) => Array.from(namespace.entries(), ([, value]) => value));
  for (const start of named.filter(note)) {
    const pending = referentsOf(start).reverse();
    while (pending.length > 0 && seen.size < MAX_OBJECTS) {
      const value = pending.pop()!;
      if (note(value)) addAll(referentsOf(value).reverse(), pending);
    }
  }
  return found;
}

/** Those of the program first, as it is what the other modules were imported for. */
function namespaces(): PyDict[] {
  const { modules } = currentState();
  const all: PyDict[] = [];
  for (const [name, module] of modules.entries())
    if (module instanceof PyModule) {
      if (name === '__main__') all.unshift(module.namespace);
      else all.push(module.namespace);
    }
  return all;
}

/** What an object refers to, as far as programs' own objects go. */
function referentsOf(value: Value): Value[] {
  const to: Value[] = value instanceof PyInstance ? value.slots.slice() : [];
  if (value instanceof PyDict) for (const [key, item] of value.entries()) to.push(key, item);
  else if (value instanceof PyList || value instanceof PyTuple) addAll(value.items, to);
  else if (value instanceof PyAnySet) addAll(value.values(), to);
  else if (value instanceof PyType) addAll(value.dict.values(), to);
  else if (value instanceof PyMethod) to.push(value.self, value.fn);
  else if (value instanceof PyFunction) {
    addAll(value.defaults, to);
    addAll(value.closure, to);
  } else if (value instanceof PyCell && value.value !== undefined) to.push(value.value);
  return to;
}

function addAll(values: Iterable<Value>, to: Value[]): void {
  for (const value of values) to.push(value);
}

exitFunctions.push(runFinalisers);
finalisation.watch = watchInstance;
