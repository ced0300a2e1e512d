// What `__del__` needs without reference counts: the objects that have one, files among them, are held here. A collection gives them
// up and looks which of them JavaScript's collector takes; for each that is gone, a copy made just before is finalised in its
// place, which nothing can tell from it. An object that its own attributes lead back to is held by that copy and stays, unless
// it is an attribute of itself. Only a host that can run the collector (`Host.memory`) lets objects go; elsewhere none are held.

import { reportUnraisable } from '../errors/unraisable.js';
import { currentState } from '../importlib/state.js';
import { finalisation } from '../object/finalisation.js';
import { thread } from '../object/frame.js';
import type { NativeState } from '../object/native-state.js';
import { PyInstance, PyObject } from '../object/object.js';
import { typeOf } from '../object/type.js';
import type { Value } from '../object/value.js';
import { call0, lookupSpecial } from '../protocols/call.js';
import { PyFunction } from '../types/function.js';
import { flushFiles } from './io/unwritten.js';

/** New objects before a collection, which takes time in proportion to all objects; more of them when there are many. */
const INSTANCES_BEFORE_COLLECTION = 2000;
/** Objects that there are for an open file, mostly. */
const LAYERS = 3;
/** The same for open files, of which a system allows no more than some hundred. */
const FILES_BEFORE_COLLECTION = 200 * LAYERS;
/** Of the instances that were ever made, so large a part may wait for a collection. */
const WAITING_PART = 1 / 8;
/** What an object that is gone held may be gone as well. */
const MOST_ROUNDS = 10;

class Group {
  readonly objects = new Set<PyObject>();
  private limit: number;
  private made = 0;

  constructor(
    private readonly step: number,
    private readonly waitingPart: number,
  ) {
    this.limit = step;
  }

  add(object: PyObject): void {
    this.objects.add(object);
    this.made++;
    if (this.objects.size < this.limit || isCollecting) return;
    collectWatched(1);
    this.limit = this.step + 2 * this.objects.size + this.made * this.waitingPart;
  }
}

interface Watched {
  readonly instances: Group;
  readonly files: Group;
}

const watchedBy = new WeakMap<NativeState, Watched>();
let isCollecting = false;

function watchedNow(): Watched {
  const state = currentState();
  let watched = watchedBy.get(state);
  if (watched === undefined) {
    watched = {
      instances: new Group(INSTANCES_BEFORE_COLLECTION, WAITING_PART),
      files: new Group(FILES_BEFORE_COLLECTION, 0),
    };
    watchedBy.set(state, watched);
  }
  return watched;
}

const canCollect = (): boolean => (thread.state?.host.memory ?? null) !== null;

/** Instances of built-in types that say themselves when they are to be watched. */
export class SelfWatched extends PyInstance {
  watch(): void {
    finalisation.isWanted = true;
    if (canCollect()) watchedNow().instances.add(this);
  }

  unwatch(): void {
    watchedBy.get(currentState())?.instances.objects.delete(this);
  }
}

/** Notes an instance of a class with a `__del__`. */
export function watchInstance(object: Value): void {
  if (object instanceof SelfWatched && !(typeOf(object).lookup('__del__') instanceof PyFunction)) return;
  if (object instanceof PyObject && canCollect()) watchedNow().instances.add(object);
}

/** Notes a file that is to be closed when it is forgotten. */
export function watchFile(file: PyObject): void {
  if (canCollect()) watchedNow().files.add(file);
}

export function forgetFile(file: PyObject): void {
  watchedBy.get(currentState())?.files.objects.delete(file);
}

/** The noted instances, the oldest first. */
export function watchedInstances(): PyObject[] {
  return [...watchedNow().instances.objects];
}

/** Finalises the noted objects that nothing refers to, and what they referred to. True when nothing has run since the last collection. */
export function collectWatched(mostRounds = MOST_ROUNDS): boolean {
  if (isCollecting || !canCollect()) return false;
  const { instances, files } = watchedNow();
  isCollecting = true;
  try {
    // A file is held as long as it has something to write.
    flushFiles();
    for (let round = 0; round < mostRounds && instances.objects.size + files.objects.size > 0; round++) {
      if (finaliseGone([instances, files]) === 0) return true;
    }
  } finally {
    isCollecting = false;
  }
  return false;
}

/** A function of its own, so that nothing of what it finds is held when the next round begins. */
function finaliseGone(groups: readonly Group[]): number {
  const gone = takeGone(groups);
  for (const object of gone) finalise(object);
  return gone.length;
}

interface Candidate {
  readonly reference: WeakRef<PyObject>;
  readonly copy: PyObject;
  readonly group: Group;
}

/** Copies of the objects that a collection finds gone; the others are held again. */
function takeGone(groups: readonly Group[]): PyObject[] {
  const candidates = groups.flatMap(candidatesOf);
  thread.state!.host.memory!.collect();
  return candidates.filter(isGone).map(({ copy }) => copy);
}

function candidatesOf(group: Group): Candidate[] {
  const candidates = Array.from(group.objects, (object) => ({
    reference: new WeakRef(object),
    copy: copyOf(object),
    group,
  }));
  group.objects.clear();
  return candidates;
}

function isGone({ reference, group }: Candidate): boolean {
  const object = reference.deref();
  if (object === undefined) return true;
  group.objects.add(object);
  return false;
}

/** An object of the same state; where that has the object itself as an attribute, the copy has the copy. */
function copyOf(object: PyObject): PyObject {
  const copy: PyObject = Object.create(Object.getPrototypeOf(object));
  const fields = copy as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(object))
    fields[name] =
      value === object
        ? copy
        : name === 'slots'
          ? value.map((slot: unknown) => (slot === object ? copy : slot))
          : value;
  return copy;
}

/** Calls `__del__`. */
export function finalise(object: Value): void {
  const method = typeOf(object).lookup('__del__');
  if (method === undefined) return;
  try {
    call0(lookupSpecial(object, '__del__')!);
  } catch (error) {
    reportUnraisable(error, 'Exception ignored while calling deallocator', method);
  }
}
