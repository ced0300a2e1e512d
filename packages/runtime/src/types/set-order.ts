// The order in which sets show their elements. CPython's sets are hash tables, and where hashes are the same in every run
// (ints, floats, None, tuples of these) programs print, say, {1, 2, 3} whatever the order of insertion. For sets of such
// elements this replays CPython's insertions, on slot numbers alone, beginning where an IntSet left off. All other sets keep the
// order of insertion, one of those that CPython might show. Gaps that removed elements left in CPython's table are not replayed.
// CPython: Objects/setobject.c set_add_entry, set_insert_clean, set_table_resize.

import type { PyInt, Value } from '../object/value.js';
import { hash } from '../protocols/hash.js';
import { PyFloat } from './float.js';
import { FREE, freeTable, grownSize, isFull, REMOVED, SMALLEST_TABLE, slotFor } from './int-set.js';
import { keyLookup } from './keys.js';
import type { PyAnySet, TableNotes } from './set-storage.js';
import { PyTuple, tupleType } from './tuple.js';

/** Larger sets keep the order of insertion: working out another one would cost more than it is worth. */
const MAX_ORDERED = 1 << 16;
/** Sets up to this size are put in order again for each `pop`; larger ones only so often that it costs little per element. */
const SMALL = 64;

/** The order of iteration, or null for that of the set's Map. */
export function iterationOrder(set: PyAnySet): readonly Value[] | null {
  if (set.ints !== null) return set.ints.elements();
  if (set.size < 2 || set.size > MAX_ORDERED) return null;
  const table = set.needTable();
  if (table.order === null) {
    table.order = tableOrder(set, table);
    table.popIndex = 0;
    table.pops = 0;
  }
  return table.order;
}

/** Removes the element that `pop` gives; undefined when the set is empty. */
export function popElement(set: PyAnySet): Value | undefined {
  if (set.size === 0) return undefined;
  if (set.ints !== null) return set.ints.pop();
  const table = set.needTable();
  const affordable = set.size <= SMALL || table.pops >= set.size;
  const order = table.order !== null || affordable ? iterationOrder(set) : null;
  table.pops++;
  if (order !== null)
    while (table.popIndex < order.length) {
      const element = order[table.popIndex++]!;
      if (set.delete(element)) return element;
    }
  return popFromMap(set, table);
}

function popFromMap(set: PyAnySet, table: TableNotes): Value {
  for (;;) {
    table.popper ??= set.map.keys();
    const step = table.popper.next();
    if (step.done === true) table.popper = null;
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

/** The elements of a Map in the order of CPython's hash table; null when some hash is not fixed. Slots hold their indexes. */
function tableOrder(set: PyAnySet, { base, size }: TableNotes): Value[] | null {
  const elements: Value[] = [];
  const hashes: PyInt[] = [];
  let table = base === null ? freeTable(SMALLEST_TABLE) : base.slots.map((key) => (key === FREE ? FREE : REMOVED));
  let fill = base === null ? 0 : base.fill;
  for (const element of set.map.values()) {
    const elementHash = fixedHash(element);
    if (elementHash === undefined) return null;
    const index = elements.push(element) - 1;
    hashes.push(elementHash);
    const slot = base !== null && typeof element === 'number' ? base.indexOf(element) : -1;
    if (table[slot] === REMOVED) table[slot] = index;
    else {
      insert(table, index, elementHash);
      if (isFull(++fill, table.length)) {
        table = withSize(grownSize(index + 1), table, hashes);
        fill = index + 1;
      }
    }
  }
  // A set that got its size from merging: nothing was moved since the elements came.
  if (table.length !== size && size > elements.length) table = withSize(size, [...hashes.keys()], hashes);
  const ordered: Value[] = [];
  for (const index of table) if (index >= 0) ordered.push(elements[index]!);
  return ordered;
}

/** A table of some size with the elements of another. */
function withSize(size: number, indexes: readonly number[], hashes: readonly PyInt[]): number[] {
  const table = freeTable(size);
  for (const index of indexes) if (index >= 0) insert(table, index, hashes[index]!);
  return table;
}

function insert(table: number[], index: number, hash: PyInt): void {
  const low = Number(typeof hash === 'number' ? hash : BigInt.asIntN(32, hash));
  const high = typeof hash === 'number' ? Math.floor(hash / TWO_TO_32) : Number(hash >> 32n);
  table[slotFor(table, index, low | 0, high | 0)] = index;
}

const TWO_TO_32 = 2 ** 32;
