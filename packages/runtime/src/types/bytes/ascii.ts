// Bytes as ASCII characters: the case and classification methods of bytes and bytearray. Other bytes have no case and
// belong to no class. CPython: Objects/bytes_methods.c.

import type { MethodSpec } from '../../object/define-type.js';
import type { Value } from '../../object/value.js';
import { ownData, sameKind } from './data.js';
import { mapData } from './memory.js';

const isLower = (byte: number): boolean => byte >= 97 && byte <= 122;
const isUpper = (byte: number): boolean => byte >= 65 && byte <= 90;
const isAlpha = (byte: number): boolean => isLower(byte | 32);
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** Space, \t, \n, \v, \f, \r. */
export function isSpaceByte(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

const toLower = (byte: number): number => (isUpper(byte) ? byte + 32 : byte);
const toUpper = (byte: number): number => (isLower(byte) ? byte - 32 : byte);

// ### Case

function title(data: Uint8Array): Uint8Array {
  let afterCased = false;
  return mapData(data, (byte) => {
    const result = afterCased ? toLower(byte) : toUpper(byte);
    afterCased = isAlpha(byte);
    return result;
  });
}

function mapping(name: string, map: (data: Uint8Array) => Uint8Array): MethodSpec {
  return { name, signature: '($self, /)', impl: (self: Value) => sameKind(self, map(ownData(self))) };
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
  mapping('capitalize', (data) => mapData(data, (byte, i) => (i === 0 ? toUpper(byte) : toLower(byte)))),
  mapping('lower', (data) => mapData(data, toLower)),
  mapping('swapcase', (data) => mapData(data, (byte) => (isAlpha(byte) ? byte ^ 32 : byte))),
  mapping('title', title),
  mapping('upper', (data) => mapData(data, toUpper)),
  every('isalnum', (b) => isAlpha(b) || isDigit(b)),
  every('isalpha', isAlpha),
  question('isascii', (data) => data.every((byte) => byte < 128)),
  every('isdigit', isDigit),
  question('islower', (d) => d.some(isLower) && !d.some(isUpper)),
  every('isspace', isSpaceByte),
  question('istitle', isTitle),
  question('isupper', (d) => d.some(isUpper) && !d.some(isLower)),
];
