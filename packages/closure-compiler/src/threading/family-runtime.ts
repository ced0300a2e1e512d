// What the factories of all families are closed over: runtime classes and the shared slow paths. The private copies of the
// factories get the same object, so nothing but their feedback is private.

import {
  addSlot,
  delegate,
  delegateOf,
  dictType,
  Frame,
  ListIterator,
  listType,
  MAX_ITEMS,
  makeList,
  makeSet,
  makeSlice,
  makeTuple,
  PyDict,
  PyFloat,
  PyFunction,
  PyList,
  PyTuple,
  RangeIterator,
  thread,
  tupleType,
  unwind,
} from '@heddle/runtime';
import {
  attributeLoadSlow,
  attributeLoadUncached,
  attributeStoreSlow,
  attributeStoreUncached,
} from '../attributes/cache.js';
import { callPlanned } from '../calls/binding-plan.js';
import {
  call0Slow,
  call1Slow,
  call2Slow,
  call3Slow,
  callManySlow,
  checkInit,
  makeInstance,
  method0Slow,
  method1Slow,
  method2Slow,
  methodManySlow,
  observe,
} from '../calls/call-slow.js';
import { BREAK, CONTINUE, SUSPEND } from '../completion.js';
import { listFull, setAdd } from '../comprehensions/accumulate.js';
import {
  assertionFailed,
  enterContext,
  exitContext,
  handlerMatches,
  raiseSlow,
  raiseThrown,
} from '../exceptions/raising.js';
import { compareSlow, compareTestSlow, containsSlow } from '../expressions/comparisons.js';
import {
  addItems,
  addIterated,
  dictMerge,
  dictSet,
  formatSlow,
  joinWide,
  makeSetSlow,
} from '../expressions/displays.js';
import {
  loadGlobalSlow,
  loadNamespaceSlow,
  storeNamespaceSlow,
  unboundFree,
  unboundLocal,
} from '../expressions/name-slow.js';
import { binarySlow } from '../expressions/operations.js';
import { subscriptSlow, subscriptStoreSlow } from '../expressions/subscripts.js';
import { truthSlow, unarySlow } from '../expressions/unary.js';
import { finishLocals, recursionError } from '../functions/frames.js';
import { iterateSlow, loopNext } from '../loops/control.js';
import { unpackSlow, unpackStarredSlow } from '../statements/unpack.js';

export const familyRuntime = {
  // Runtime
  addSlot,
  delegate,
  delegateOf,
  dictType,
  Frame,
  ListIterator,
  listType,
  makeList,
  makeSet,
  makeSlice,
  makeTuple,
  MAX_ITEMS,
  PyDict,
  PyFloat,
  PyFunction,
  PyList,
  PyTuple,
  RangeIterator,
  thread,
  tupleType,
  unwind,
  // Signals
  BREAK,
  CONTINUE,
  SUSPEND,
  // Slow paths
  addItems,
  addIterated,
  assertionFailed,
  attributeLoadSlow,
  attributeLoadUncached,
  attributeStoreSlow,
  attributeStoreUncached,
  binarySlow,
  call0Slow,
  call1Slow,
  call2Slow,
  call3Slow,
  callManySlow,
  callPlanned,
  checkInit,
  compareSlow,
  compareTestSlow,
  containsSlow,
  dictMerge,
  dictSet,
  enterContext,
  exitContext,
  finishLocals,
  formatSlow,
  handlerMatches,
  iterateSlow,
  joinWide,
  listFull,
  loadGlobalSlow,
  loadNamespaceSlow,
  loopNext,
  makeInstance,
  makeSetSlow,
  method0Slow,
  method1Slow,
  method2Slow,
  methodManySlow,
  observe,
  raiseSlow,
  raiseThrown,
  recursionError,
  setAdd,
  storeNamespaceSlow,
  subscriptSlow,
  subscriptStoreSlow,
  truthSlow,
  unarySlow,
  unboundFree,
  unboundLocal,
  unpackSlow,
  unpackStarredSlow,
};

export type FamilyRuntime = typeof familyRuntime;
