// What `obj.__dict__` gives: a live view of an instance's attributes as a dict. As long as the instance has a shape the
// attributes stay in its slots; deleting one, or a key that is not a string, moves them into a dict of their own
// (dictionary mode, object/shape.ts).

import { type InstanceView, keepView, viewOf } from '../object/identity.js';
import type { PyInstance } from '../object/object.js';
import { MEMBER_PREFIX } from '../object/shape.js';
import type { Value } from '../object/value.js';
import { deleteOwnAttribute, getOwnAttribute, setOwnAttribute, toDictionaryMode } from '../protocols/attribute.js';
import { PyDict } from './dict-storage.js';
import { keyLookup } from './keys.js';
import { copyEntries, LiveEntries, popLastEntry } from './namespace.js';

export class PyInstanceDict extends PyDict implements InstanceView {
  readonly instance: PyInstance;
  identity: number | undefined = undefined;
  constructor(instance: PyInstance) {
    super();
    this.instance = instance;
  }

  /** The dict that has the attributes once the instance is in dictionary mode. */
  private get real(): PyDict | null {
    return this.instance.shape.isDictionary ? (this.instance.slots[0] as PyDict) : null;
  }

  private enterDictionaryMode(): PyDict {
    toDictionaryMode(this.instance);
    return this.instance.slots[0] as PyDict;
  }

  private names(): string[] {
    const { shape, slots } = this.instance;
    const names: string[] = [];
    for (const name of shape.names())
      if (!name.startsWith(MEMBER_PREFIX) && slots[shape.lookup(name)] !== undefined) names.push(name);
    return names;
  }

  override get size(): number {
    return this.real?.size ?? this.names().length;
  }

  override getStr(name: string): Value | undefined {
    return getOwnAttribute(this.instance, name);
  }

  override setStr(name: string, value: Value): void {
    setOwnAttribute(this.instance, name, value);
  }

  override deleteStr(name: string): boolean {
    return deleteOwnAttribute(this.instance, name);
  }

  override get(key: Value): Value | undefined {
    const name = keyLookup.nameOf(key);
    if (name !== undefined) return this.getStr(name);
    // Without a dict of its own, no other key can be here; but the lookup may raise (this.map is empty).
    return this.real === null ? super.get(key) : this.real.get(key);
  }

  override set(key: Value, value: Value): void {
    const name = keyLookup.nameOf(key);
    if (name === undefined) (this.real ?? this.enterDictionaryMode()).set(key, value);
    else this.setStr(name, value);
  }

  override delete(key: Value): boolean {
    const name = keyLookup.nameOf(key);
    if (name !== undefined) return this.deleteStr(name);
    return this.real === null ? super.delete(key) : this.real.delete(key);
  }

  override clear(): void {
    this.enterDictionaryMode().clear();
  }

  override originalKey(canonical: Value): Value {
    return this.real === null ? canonical : this.real.originalKey(canonical);
  }

  override keysArray(): Value[] {
    return this.real === null ? this.names().map(keyLookup.nameValue) : this.real.keysArray();
  }

  override valuesArray(): Value[] {
    return this.real === null ? this.names().map((name) => this.getStr(name)!) : this.real.valuesArray();
  }

  override entries(): [Value, Value][] {
    if (this.real !== null) return this.real.entries();
    return this.names().map((name) => [keyLookup.nameValue(name), this.getStr(name)!]);
  }

  override liveEntries(): IterableIterator<[Value, Value]> {
    return this.real === null ? new LiveEntries(this) : this.real.liveEntries();
  }

  override liveKeys(): IterableIterator<Value> {
    return this.real === null ? this.keysArray().values() : this.real.liveKeys();
  }

  override popLast(): [Value, Value] | undefined {
    return popLastEntry(this);
  }

  override copy(): PyDict {
    return copyEntries(this);
  }
}

/** `obj.__dict__`: the same object each time. */
export function instanceDict(instance: PyInstance): PyDict {
  const known = viewOf(instance);
  if (known !== undefined) return known as PyInstanceDict;
  const view = instance.shape.isDictionary ? (instance.slots[0] as PyInstanceDict) : new PyInstanceDict(instance);
  keepView(instance, view);
  return view;
}

/** `obj.__dict__ = dict`: from now on the attributes are in `dict` itself. */
export function setInstanceDict(instance: PyInstance, dict: PyDict): void {
  toDictionaryMode(instance);
  instance.slots[0] = dict;
  keepView(instance, dict as PyInstanceDict);
}
