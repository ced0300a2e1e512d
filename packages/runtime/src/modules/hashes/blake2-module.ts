// The `_blake2` module: the types blake2b and blake2s. The algorithm is in blake2.ts. CPython: Modules/blake2module.c.

import { raise, raiseOverflowError, raiseValueError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import type { PyType } from '../../object/type.js';
import type { PyInt, Value } from '../../object/value.js';
import { asIndex } from '../../protocols/index.js';
import { isTrue } from '../../protocols/truth.js';
import { requireData } from '../../types/bytes/data.js';
import { defineModule } from '../module-spec.js';
import { Blake2b, type Blake2Parameters, Blake2s } from './blake2.js';
import { commonAttributes, commonMethods, digestMethods, givenData, PyHash, type RunningHash } from './define.js';

interface Variant {
  readonly name: string;
  /** As messages have it. */
  readonly title: string;
  readonly digestSize: number;
  readonly keySize: number;
  readonly saltSize: number;
  /** The first node offset that is too large. */
  readonly nodeOffsets: bigint;
  readonly make: (parameters: Blake2Parameters) => RunningHash;
}

const SIGNATURE =
  "(data=b'', *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, " +
  'node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=None)';

// ### Parameters

function small(value: Value | undefined, fallback: number, name: string, low: number, high: number): number {
  const number = value === undefined ? fallback : asIndex(value);
  if (number < low || number > high) raiseValueError(`${name} must be between ${low} and ${high}`);
  return Number(number);
}

function large(value: Value | undefined, limit: PyInt, kind: string): PyInt {
  const number = value === undefined ? 0 : asIndex(value);
  if (number < 0) raiseValueError('Cannot convert negative int');
  return number < limit ? number : raiseOverflowError(`Python int too large for C ${kind}`);
}

function limited(value: Value | undefined, what: string, most: number): Uint8Array {
  const data = value === undefined ? new Uint8Array(0) : requireData(value);
  return data.length > most ? raiseValueError(`maximum ${what} length is ${most} bytes`) : data;
}

function parametersOf(variant: Variant, given: readonly (Value | undefined)[]): Blake2Parameters {
  const [, digestSize, key, salt, person, fanout, depth, leafSize, nodeOffset, nodeDepth, innerSize, lastNode] = given;
  const size = digestSize === undefined ? variant.digestSize : asIndex(digestSize);
  if (size < 1 || size > variant.digestSize)
    raiseValueError(
      `digest_size for ${variant.title} must be between 1 and ${variant.digestSize} bytes, here it is ${size}`,
    );
  const parameters = {
    digestSize: Number(size),
    salt: limited(salt, 'salt', variant.saltSize),
    person: limited(person, 'person', variant.saltSize),
    fanout: small(fanout, 1, 'fanout', 0, 255),
    depth: small(depth, 1, 'depth', 1, 255),
    leafSize: Number(large(leafSize, 2 ** 32, 'unsigned long')),
    nodeOffset: BigInt(large(nodeOffset, 2n ** 64n, 'unsigned long long')),
  };
  if (parameters.nodeOffset >= variant.nodeOffsets) raise('OverflowError', 'node_offset is too large');
  const nodes = {
    nodeDepth: small(nodeDepth, 0, 'node_depth', 0, 255),
    innerSize: innerSizeOf(innerSize, variant.digestSize),
    lastNode: lastNode !== undefined && isTrue(lastNode),
  };
  return { ...parameters, ...nodes, key: limited(key, 'key', variant.keySize) };
}

function innerSizeOf(value: Value | undefined, most: number): number {
  const size = value === undefined ? 0 : asIndex(value);
  if (size < 0 || size > most) raiseValueError(`inner_size must be between 0 and is ${most}`);
  return Number(size);
}

// ### Types

function defineBlake2(variant: Variant): PyType {
  class Instance extends PyHash {}
  return defineType({
    name: variant.name,
    module: '_blake2',
    doc: `The ${variant.title} hash, of the data if some is given.`,
    instances: Instance,
    isBaseType: false,
    slots: {
      construct: (_cls, args, names) => {
        const given = bindConstructor(variant.name, SIGNATURE, args, names) as (Value | undefined)[];
        const data = givenData(given[0], given[13]);
        const hash = variant.make(parametersOf(variant, given));
        if (data !== null) hash.update(data);
        return new Instance(hash, variant.name);
      },
    },
    methods: [...commonMethods((hash, like) => new Instance(hash, like.name)), ...digestMethods],
    getset: commonAttributes,
    attributes: {
      MAX_DIGEST_SIZE: variant.digestSize,
      MAX_KEY_SIZE: variant.keySize,
      PERSON_SIZE: variant.saltSize,
      SALT_SIZE: variant.saltSize,
    },
  });
}

const blake2bType = defineBlake2({
  name: 'blake2b',
  title: 'Blake2b',
  digestSize: 64,
  keySize: 64,
  saltSize: 16,
  nodeOffsets: 2n ** 64n,
  make: Blake2b.make,
});
const blake2sType = defineBlake2({
  name: 'blake2s',
  title: 'Blake2s',
  digestSize: 32,
  keySize: 32,
  saltSize: 8,
  nodeOffsets: 2n ** 48n,
  make: Blake2s.make,
});

defineModule('_blake2', () => ({
  doc: '',
  types: { blake2b: blake2bType, blake2s: blake2sType },
  attributes: () => ({
    BLAKE2B_MAX_DIGEST_SIZE: 64,
    BLAKE2B_MAX_KEY_SIZE: 64,
    BLAKE2B_PERSON_SIZE: 16,
    BLAKE2B_SALT_SIZE: 16,
    BLAKE2S_MAX_DIGEST_SIZE: 32,
    BLAKE2S_MAX_KEY_SIZE: 32,
    BLAKE2S_PERSON_SIZE: 8,
    BLAKE2S_SALT_SIZE: 8,
    _GIL_MINSIZE: 2048,
  }),
}));
