// Bytes as ASCII characters: the case and classification methods of bytes and bytearray. Other bytes have no case and
// belong to no class. CPython: Objects/bytes_methods.c.

import type { MethodSpec } from '../../object/define-type.js';
import type { Value } from '../../object/value.js';
import { filled, ownData, placeNow, roomFor, sameKind } from './data.js';
import { mapData } from './memory.js';

const isLower = (byte: number): boolean => byte >= 97 && byte <= 122;
const isUpper = (byte: number): boolean => byte >= 65 && byte <= 90;
const isAlpha = (byte: number): boolean => isLower(byte | 32);
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** Space, \t, \n, \v, \f, \r. */
export function isSpaceByte(byte: number): boolean {
  return byte <= 32 && (byte === 32 || (byte >= 9 && byte <= 13));
}

const toLower = (byte: number): number => (isUpper(byte) ? byte + 32 : byte);
const toUpper = (byte: number): number => (isLower(byte) ? byte - 32 : byte);

// ### Case

/** Makes the first letter large, of each word or of the whole. */
function capitalizing(name: string, ofWords: boolean): MethodSpec {
  const impl = (self: Value): Value => {
    let isInside = false;
    const map = (byte: number): number => {
      const result = isInside ? toLower(byte) : toUpper(byte);
      isInside = !ofWords || isAlpha(byte);
      return result;
    };
    return sameKind(self, mapData(ownData(self), map));
  };
  return { name, signature: '($self, /)', impl };
}

function byTable(name: string, map: (byte: number) => number): MethodSpec {
  const table = Uint8Array.from({ length: 256 }, (_, byte) => map(byte));
  return { name, signature: '($self, /)', impl: (self: Value) => translated(self, ownData(self), table) };
}

/** `data` with each byte replaced by what a table of 256 has for it, of the same kind as `self`. */
export function translated(self: Value, data: Uint8Array, table: Uint8Array): Value {
  const room = roomFor(self, data.length);
  const start = placeNow();
  for (let i = 0; i < data.length; i++) room[start + i] = table[data[i]!]!;
  return filled(self, room, start, data.length);
}

// ### Classes

function every(name: string, test: (byte: number) => boolean): MethodSpec {
  const impl = (self: Value): boolean => ownData(self).length > 0 && ownData(self).every(test);
  return { name, signature: '($self, /)', impl };
}

function question(name: string, test: (data: Uint8Array) => boolean): MethodSpec {
  return { name, signature: '($self, /)', impl: (self: Value) => test(ownData(self)) };
}

function isTitle(data: Uint8Array): boolean {
  let cased = false;
  let afterCased = false;
  for (const byte of data) {
    if (afterCased ? isUpper(byte) : isLower(byte)) return false;
    afterCased = isAlpha(byte);
    cased ||= afterCased;
  }
  return cased;
}

// ### Method table

export const asciiMethods: readonly MethodSpec[] = [
  capitalizing('capitalize', false),
  byTable('lower', toLower),
  byTable('swapcase', (byte) => (isAlpha(byte) ? byte ^ 32 : byte)),
  capitalizing('title', true),
  byTable('upper', toUpper),
  every('isalnum', (b) => isAlpha(b) || isDigit(b)),
  every('isalpha', isAlpha),
  question('isascii', (data) => data.every((byte) => byte < 128)),
  every('isdigit', isDigit),
  question('islower', (d) => d.some(isLower) && !d.some(isUpper)),
  every('isspace', isSpaceByte),
  question('istitle', isTitle),
  question('isupper', (d) => d.some(isUpper) && !d.some(isLower)),
];
