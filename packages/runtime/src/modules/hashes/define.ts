// How the hash modules are made: a type per algorithm, and a function that makes its objects. The algorithms are those of
// @noble/hashes, and BLAKE2 (blake2.ts). CPython: Modules/md5module.c, sha1module.c, sha2module.c, sha3module.c.

import { raiseTypeError } from '../../errors/raise.js';
import { defineType, type GetSetSpec, type MethodSpec } from '../../object/define-type.js';
import type { NativeSpec } from '../../object/native.js';
import { PyObject } from '../../object/object.js';
import type { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { lookupBuffer, SIMPLE } from '../../protocols/buffer.js';
import { makeBytes, requireData } from '../../types/bytes/data.js';
import { strOf } from '../../types/str/text.js';

/** A running hash, as @noble/hashes has it. */
export interface RunningHash {
  readonly blockLen: number;
  readonly outputLen: number;
  update(data: Uint8Array): unknown;
  clone(): RunningHash;
  /** Ends the hash: it cannot be used afterwards. */
  digest(): Uint8Array;
}

export class PyHash extends PyObject {
  readonly hash: RunningHash;
  readonly name: string;
  constructor(hash: RunningHash, name: string) {
    super();
    this.hash = hash;
    this.name = name;
  }

  digest(): Uint8Array {
    return this.hash.clone().digest();
  }
}

/** The bytes to hash. */
export function hashData(value: Value): Uint8Array {
  if (strOf(value) !== undefined) raiseTypeError('Strings must be encoded before hashing');
  if (lookupBuffer(value, SIMPLE) === undefined) raiseTypeError('object supporting the buffer API required');
  return requireData(value);
}

export function toHex(data: Uint8Array): string {
  let text = '';
  for (const byte of data) text += (byte < 16 ? '0' : '') + byte.toString(16);
  return text;
}

/** What a constructor gets: `data`, under that name or the older one. */
export function givenData(data: Value | undefined, string: Value | undefined): Uint8Array | null {
  if (string === undefined || string === null) return data === undefined ? null : hashData(data);
  if (data !== undefined)
    raiseTypeError(
      "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal " +
        'in a future version.',
    );
  return hashData(string);
}

// ### Types

/** `copy` and `update`, which all hashes have. */
export function commonMethods(wrap: (hash: RunningHash, like: PyHash) => PyHash): MethodSpec[] {
  return [
    {
      name: 'copy',
      signature: '($self, /)',
      doc: 'A hash that goes on from the same state.',
      impl: (self: PyHash) => wrap(self.hash.clone(), self),
    },
    {
      name: 'update',
      signature: '($self, obj, /)',
      doc: 'Hash more bytes.',
      impl: (self: PyHash, data: Value) => {
        self.hash.update(hashData(data));
        return null;
      },
    },
  ];
}

export const digestMethods: readonly MethodSpec[] = [
  {
    name: 'digest',
    signature: '($self, /)',
    doc: 'The hash of all so far, as bytes.',
    impl: (self: PyHash) => makeBytes(self.digest()),
  },
  {
    name: 'hexdigest',
    signature: '($self, /)',
    doc: 'The hash of all so far, in hexadecimal digits.',
    impl: (self: PyHash) => toHex(self.digest()),
  },
];

const hashOf = (self: Value): PyHash => self as PyHash;

export const commonAttributes: readonly GetSetSpec[] = [
  { name: 'block_size', doc: '', get: (self) => hashOf(self).hash.blockLen },
  { name: 'digest_size', doc: '', get: (self) => hashOf(self).hash.outputLen },
  { name: 'name', doc: '', get: (self) => hashOf(self).name },
];

export interface HashSpec {
  readonly module: string;
  readonly typeName: string;
  readonly doc: string;
  /** The algorithms whose objects have the type. */
  readonly names: readonly string[];
  readonly make: (name: string) => RunningHash;
}

/** A type, and its functions by name. */
export function defineHash(spec: HashSpec): { type: PyType; functions: NativeSpec[] } {
  class Instance extends PyHash {}
  const type = defineType({
    name: spec.typeName,
    module: spec.module,
    doc: spec.doc,
    instances: Instance,
    isBaseType: false,
    methods: [...commonMethods((hash, like) => new Instance(hash, like.name)), ...digestMethods],
    getset: commonAttributes,
  });
  const functions = spec.names.map((name) => ({
    name,
    signature: "(data=b'', *, usedforsecurity=True, string=None)",
    doc: `The ${name.toUpperCase()} hash, of the data if some is given.`,
    impl: (data?: Value, _usedForSecurity?: Value, string?: Value) => {
      const hash = spec.make(name);
      const first = givenData(data, string);
      if (first !== null) hash.update(first);
      return new Instance(hash, name);
    },
  }));
  return { type, functions };
}
