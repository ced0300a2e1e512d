// The order in which sets show their elements. CPython's sets are hash tables, and where hashes are the same in every run
// (ints, floats, None, tuples of these) programs print, say, {1, 2, 3} whatever the order of insertion. For sets of such
// elements this replays CPython's insertions, on slot numbers alone. All other sets keep the order of insertion, one of
// those that CPython might show. Gaps that removed elements left in CPython's table are not replayed.
// CPython: Objects/setobject.c set_add_entry, set_insert_clean, set_table_resize.

import type { PyInt, Value } from '../object/value.js';
import { hash } from '../protocols/hash.js';
import { PyFloat } from './float.js';
import { keyLookup } from './keys.js';
import { LARGE_TABLE, type PyAnySet, SMALLEST_TABLE, tableSizeFor } from './set-storage.js';
import { PyTuple, tupleType } from './tuple.js';

/** Larger sets keep the order of insertion: working out another one would cost more than it is worth. */
const MAX_ORDERED = 1 << 16;
/** Sets up to this size are put in order again for each `pop`; larger ones only so often that it costs little per element. */
const SMALL = 64;
const LINEAR_PROBES = 9;
const PERTURB_SHIFT = 5;

/** The order of iteration, or null for that of the set's Map. */
export function iterationOrder(set: PyAnySet): readonly Value[] | null {
  if (set.order === null && set.size > 1 && set.size <= MAX_ORDERED) {
    set.order = tableOrder(set.map, set.tableSize);
    set.popIndex = 0;
    set.pops = 0;
  }
  return set.order;
}

/** Removes the element that `pop` gives; undefined when the set is empty. */
export function popElement(set: PyAnySet): Value | undefined {
  if (set.size === 0) return undefined;
  const affordable = set.size <= SMALL || set.pops >= set.size;
  const order = set.order !== null || affordable ? iterationOrder(set) : null;
  set.pops++;
  if (order !== null)
    while (set.popIndex < order.length) {
      const element = order[set.popIndex++]!;
      if (set.delete(element)) return element;
    }
  return popFromMap(set);
}

function popFromMap(set: PyAnySet): Value {
  for (;;) {
    set.popper ??= set.map.keys();
    const step = set.popper.next();
    if (step.done === true) set.popper = null;
    else {
      const element = set.map.get(step.value)!;
      keyLookup.removeCanonical(set, step.value);
      return element;
    }
  }
}

/** The hash of an element whose hash CPython does not randomise; undefined for others. */
function fixedHash(element: Value): PyInt | undefined {
  switch (typeof element) {
    case 'number':
    case 'bigint':
    case 'boolean':
      return hash(element);
    case 'string':
      return undefined;
    default:
      if (element === null || (element instanceof PyFloat && !Number.isNaN(element.value))) return hash(element);
      return element instanceof PyTuple && element.shape === tupleType.rootShape && element.items.every(hasFixedHash)
        ? hash(element)
        : undefined;
  }
}

const hasFixedHash = (item: Value): boolean => fixedHash(item) !== undefined;

/** The elements of a Map's values in the order of CPython's hash table of the given size; null when some hash is not fixed. */
function tableOrder(map: Map<Value, Value>, size: number): Value[] | null {
  const elements: Value[] = [];
  const hashes: PyInt[] = [];
  let table = emptyTable(SMALLEST_TABLE);
  for (const element of map.values()) {
    const elementHash = fixedHash(element);
    if (elementHash === undefined) return null;
    table[freeSlot(table, elementHash)] = elements.length;
    elements.push(element);
    hashes.push(elementHash);
    const used = elements.length;
    if (used * 5 >= (table.length - 1) * 3)
      table = resized(table, hashes, tableSizeFor(used > LARGE_TABLE ? used * 2 : used * 4));
  }
  if (table.length !== size && size > elements.length) table = filled(size, hashes);
  const ordered: Value[] = [];
  for (let slot = 0; slot < table.length; slot++) if (table[slot]! >= 0) ordered.push(elements[table[slot]!]!);
  return ordered;
}

/** Slots of a table: indexes of elements, -1 where free. */
function emptyTable(size: number): Int32Array {
  return new Int32Array(size).fill(-1);
}

function resized(table: Int32Array, hashes: readonly PyInt[], size: number): Int32Array {
  const result = emptyTable(size);
  for (let slot = 0; slot < table.length; slot++) {
    const index = table[slot]!;
    if (index >= 0) result[freeSlot(result, hashes[index]!)] = index;
  }
  return result;
}

/** The table of a set that got its size from merging: nothing was moved since the elements came. */
function filled(size: number, hashes: readonly PyInt[]): Int32Array {
  const table = emptyTable(size);
  for (let i = 0; i < hashes.length; i++) table[freeSlot(table, hashes[i]!)] = i;
  return table;
}

function freeSlot(table: Int32Array, hash: PyInt): number {
  const mask = table.length - 1;
  let slot = typeof hash === 'number' ? hash & mask : Number(BigInt.asUintN(32, hash)) & mask;
  const free = probe(table, slot);
  if (free >= 0) return free;
  let perturb = BigInt.asUintN(64, BigInt(hash));
  for (;;) {
    perturb >>= BigInt(PERTURB_SHIFT);
    slot = (slot * 5 + 1 + Number(BigInt.asUintN(31, perturb))) & mask;
    const found = probe(table, slot);
    if (found >= 0) return found;
  }
}

function probe(table: Int32Array, slot: number): number {
  const last = slot + LINEAR_PROBES <= table.length - 1 ? slot + LINEAR_PROBES : slot;
  for (let i = slot; i <= last; i++) if (table[i]! < 0) return i;
  return -1;
}
