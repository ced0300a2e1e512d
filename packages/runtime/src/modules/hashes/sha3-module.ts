// The `_sha3` module: SHA-3, and SHAKE, whose digests are as long as is asked for. Programs make objects by calling the types.
// CPython: Modules/sha3module.c.

import { type Keccak, sha3_224, sha3_256, sha3_384, sha3_512, shake128, shake256 } from '@noble/hashes/sha3.js';
import { raise, raiseValueError } from '../../errors/raise.js';
import { defineType, type MethodSpec } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import type { PyType } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { asIndex } from '../../protocols/index.js';
import { checkSize, makeBytes } from '../../types/bytes/data.js';
import { defineModule } from '../module-spec.js';
import {
  commonAttributes,
  commonMethods,
  digestMethods,
  givenData,
  PyHash,
  type RunningHash,
  toHex,
} from './define.js';

class PySha3 extends PyHash {
  readonly keccak: Keccak;
  private readonly pyType: PyType;
  constructor(keccak: Keccak, name: string, type: PyType) {
    super(keccak, name);
    this.keccak = keccak;
    this.pyType = type;
  }
  override get type(): PyType {
    return this.pyType;
  }
}

const LANES = 1600;
const MAX_LENGTH = 2 ** 64;

function lengthArgument(value: Value): number {
  const length = asIndex(value);
  if (length < 0) raiseValueError('Cannot convert negative int');
  if (length >= MAX_LENGTH) raise('OverflowError', 'Python int too large for C unsigned long');
  checkSize(Number(length));
  return Number(length);
}

const extended = (self: PySha3, length: Value): Uint8Array => {
  const bytes = lengthArgument(length);
  return bytes === 0 ? new Uint8Array(0) : self.keccak.clone().xof(bytes);
};

const shakeMethods: readonly MethodSpec[] = [
  {
    name: 'digest',
    signature: '($self, /, length)',
    doc: 'The hash of all so far, as bytes.',
    impl: (self: PySha3, length: Value) => makeBytes(extended(self, length)),
  },
  {
    name: 'hexdigest',
    signature: '($self, /, length)',
    doc: 'The hash of all so far, in hexadecimal digits.',
    impl: (self: PySha3, length: Value) => toHex(extended(self, length)),
  },
];

/** `capacity` in bits: what remains of the state takes in data. */
function defineSha3(name: string, capacity: number, make: () => Keccak, isShake: boolean): PyType {
  const type: PyType = defineType({
    name,
    module: '_sha3',
    doc: `A ${name.toUpperCase().replace('_', '-')} hash, of the data if some is given.`,
    layout: name,
    isBaseType: false,
    slots: {
      construct: (_cls, args, names) => {
        const signature = "(data=b'', *, usedforsecurity=True, string=None)";
        const [data, , string] = bindConstructor('sha3_224', signature, args, names) as (Value | undefined)[];
        const hash = new PySha3(make(), name, type);
        const first = givenData(data, string);
        if (first !== null) hash.keccak.update(first);
        return hash;
      },
    },
    methods: [
      ...commonMethods((hash: RunningHash, like) => new PySha3(hash as Keccak, like.name, type)),
      ...(isShake ? shakeMethods : digestMethods),
    ],
    getset: [
      ...commonAttributes.filter((row) => !isShake || row.name !== 'digest_size'),
      ...(isShake ? [{ name: 'digest_size', doc: '', get: () => 0 }] : []),
      { name: '_capacity_bits', doc: '', get: () => capacity },
      { name: '_rate_bits', doc: '', get: () => LANES - capacity },
      { name: '_suffix', doc: '', get: () => makeBytes(Uint8Array.of(isShake ? 0x1f : 0x06)) },
    ],
  });
  return type;
}

const TYPES = {
  sha3_224: defineSha3('sha3_224', 448, () => sha3_224.create() as Keccak, false),
  sha3_256: defineSha3('sha3_256', 512, () => sha3_256.create() as Keccak, false),
  sha3_384: defineSha3('sha3_384', 768, () => sha3_384.create() as Keccak, false),
  sha3_512: defineSha3('sha3_512', 1024, () => sha3_512.create() as Keccak, false),
  shake_128: defineSha3('shake_128', 256, () => shake128.create({}) as Keccak, true),
  shake_256: defineSha3('shake_256', 512, () => shake256.create({}) as Keccak, true),
};

defineModule('_sha3', () => ({
  doc: '',
  types: TYPES,
  attributes: () => ({ _GIL_MINSIZE: 2048, implementation: 'HACL' }),
}));
