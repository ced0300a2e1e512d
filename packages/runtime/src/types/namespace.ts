// Module namespaces: dicts whose string-keyed values live in cells, so that a compiled global load captures the cell and
// costs one load and one check. A cell stays the name's for ever; `undefined` in it means the name is not bound now. Compiled
// code may store into a cell that is bound; binding and unbinding go through `setStr` and `deleteStr`, which keep the order.

import type { PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { PyDict } from './dict-storage.js';
import { keyLookup } from './keys.js';

export class GlobalCell {
  readonly name: string;
  value: Value | undefined;
  constructor(name: string) {
    this.name = name;
    this.value = undefined;
  }
}

/** Keys that are not strings are in the inherited Map, never in an IntTable; they come after the names. */
export class PyNamespace extends PyDict {
  private readonly cells: Map<string, GlobalCell> = new Map();
  /** The cells that have a value, in the order in which they got it. */
  private readonly bound: Map<string, GlobalCell> = new Map();

  constructor() {
    super();
    this.needMap();
  }

  /** The cell of a global name, made when there is none. */
  cell(name: string): GlobalCell {
    let cell = this.cells.get(name);
    if (cell === undefined) {
      cell = new GlobalCell(name);
      this.cells.set(name, cell);
    }
    return cell;
  }

  override get size(): number {
    return this.bound.size + this.map.size;
  }

  override getStr(name: string): Value | undefined {
    return this.bound.get(name)?.value;
  }

  override setStr(name: string, value: Value): void {
    const cell = this.cell(name);
    if (cell.value === undefined) this.bound.set(name, cell);
    cell.value = value;
  }

  override deleteStr(name: string): boolean {
    const cell = this.bound.get(name);
    if (cell === undefined) return false;
    cell.value = undefined;
    return this.bound.delete(name);
  }

  override get(key: Value): Value | undefined {
    const name = keyLookup.nameOf(key);
    if (name === undefined) return super.get(key);
    const value = this.getStr(name);
    // A key of another type may equal the name.
    return value === undefined && this.keys !== null && this.keys.buckets !== null ? super.get(key) : value;
  }

  override set(key: Value, value: Value): void {
    const name = keyLookup.nameOf(key);
    if (name === undefined) super.set(key, value);
    else this.setStr(name, value);
  }

  override delete(key: Value): boolean {
    const name = keyLookup.nameOf(key);
    return name === undefined ? super.delete(key) : this.deleteStr(name);
  }

  override clear(): void {
    for (const cell of this.bound.values()) cell.value = undefined;
    this.bound.clear();
    super.clear();
  }

  override keysArray(): Value[] {
    const names: Value[] = [];
    for (const name of this.bound.keys()) names.push(nameKey(name));
    return names.concat(super.keysArray());
  }

  override valuesArray(): Value[] {
    const values: Value[] = [];
    for (const cell of this.bound.values()) values.push(cell.value!);
    return values.concat(super.valuesArray());
  }

  override entries(): [Value, Value][] {
    const entries: [Value, Value][] = [];
    for (const [name, cell] of this.bound) entries.push([nameKey(name), cell.value!]);
    return entries.concat(super.entries());
  }

  override liveKeys(): IterableIterator<Value> {
    return this.keysArray().values();
  }

  override liveEntries(): IterableIterator<[Value, Value]> {
    return new LiveEntries(this);
  }

  override popLast(): [Value, Value] | undefined {
    return popLastEntry(this);
  }

  override copy(): PyDict {
    return copyEntries(this);
  }
}

/** A class's namespace as a dict. */
export class PyTypeDict extends PyDict {
  constructor(type: PyType) {
    super();
    this.map = type.dict as Map<Value, Value>;
    this.share = null;
  }

  override copy(): PyDict {
    return copyEntries(this);
  }
}

/** A name as Python sees it. */
function nameKey(name: string): Value {
  return keyLookup.nameValue(name);
}

/** A dict of exact type with the items of one whose items are not (all) in its Map. */
export function copyEntries(dict: PyDict): PyDict {
  const copy = new PyDict();
  for (const [key, value] of dict.entries()) copy.set(key, value);
  return copy;
}

/** `popLast` for such a dict. */
export function popLastEntry(dict: PyDict): [Value, Value] | undefined {
  const last = dict.entries().pop();
  if (last !== undefined) dict.delete(last[0]);
  return last;
}

/** Iterates over the keys such a dict had at the start, with the values it has when they are reached. */
export class LiveEntries implements IterableIterator<[Value, Value]> {
  private readonly dict: PyDict;
  private readonly keys: readonly Value[];
  private index: number;

  constructor(dict: PyDict) {
    this.dict = dict;
    this.keys = dict.keysArray();
    this.index = 0;
  }

  [Symbol.iterator](): IterableIterator<[Value, Value]> {
    return this;
  }

  next(): IteratorResult<[Value, Value]> {
    while (this.index < this.keys.length) {
      const key = this.keys[this.index++]!;
      const value = this.dict.get(key);
      if (value !== undefined) return { done: false, value: [key, value] };
    }
    return { done: true, value: undefined };
  }
}
