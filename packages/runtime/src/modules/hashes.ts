// The modules of hash algorithms behind the library's hashlib: `_md5`, `_sha1`, `_sha2`; `_sha3` and `_blake2` are in hashes/.

import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { defineHash } from './hashes/define.js';
import './hashes/blake2-module.js';
import './hashes/sha3-module.js';
import { defineModule } from './module-spec.js';

/** From how many bytes on CPython lets other threads run. */
export const GIL_MINSIZE = 2048;

const attributes = (): { _GIL_MINSIZE: number } => ({ _GIL_MINSIZE: GIL_MINSIZE });

const md5Hash = defineHash({
  module: '_md5',
  typeName: 'md5',
  doc: '',
  names: ['md5'],
  make: () => md5.create(),
});
defineModule('_md5', () => ({ doc: '', functions: md5Hash.functions, types: { MD5Type: md5Hash.type }, attributes }));

const sha1Hash = defineHash({
  module: '_sha1',
  typeName: 'sha1',
  doc: '',
  names: ['sha1'],
  make: () => sha1.create(),
});
defineModule('_sha1', () => ({
  doc: '',
  functions: sha1Hash.functions,
  types: { SHA1Type: sha1Hash.type },
  attributes,
}));

const sha2Hash = (name: string, make: () => ReturnType<typeof sha256.create>) =>
  defineHash({ module: '_sha2', typeName: `SHA${name}Type`, doc: '', names: [`sha${name}`], make });
const sha2Hashes = {
  SHA224Type: sha2Hash('224', () => sha224.create()),
  SHA256Type: sha2Hash('256', () => sha256.create()),
  SHA384Type: sha2Hash('384', () => sha384.create()),
  SHA512Type: sha2Hash('512', () => sha512.create()),
};
defineModule('_sha2', () => ({
  doc: '',
  functions: Object.values(sha2Hashes).flatMap(({ functions }) => functions),
  types: Object.fromEntries(Object.entries(sha2Hashes).map(([name, { type }]) => [name, type])),
  attributes,
}));
