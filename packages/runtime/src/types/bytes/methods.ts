// The method tables of bytes: what it shares with bytearray, and its own.

import type { MethodSpec } from '../../object/define-type.js';
import type { Value } from '../../object/value.js';
import { makeTuple } from '../tuple.js';
import { asciiMethods } from './ascii.js';
import { makeBytes, ownData, unchanged } from './data.js';
import { searchMethods } from './search.js';
import { splitMethods } from './split.js';
import { transformMethods } from './transform.js';

/** Methods of both bytes and bytearray; results are of the instance's kind. */
export const bytesMethods: readonly MethodSpec[] = [
  ...asciiMethods,
  ...searchMethods,
  ...splitMethods,
  ...transformMethods,
];

export const bytesOnlyMethods: readonly MethodSpec[] = [
  { name: '__bytes__', signature: '($self, /)', impl: (self: Value) => unchanged(self) },
  { name: '__getnewargs__', signature: '($self, /)', impl: (self: Value) => makeTuple([makeBytes(ownData(self))]) },
];
