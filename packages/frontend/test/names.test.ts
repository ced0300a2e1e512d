// Packing of character names. The table itself is built from CPython's unicodedata; here the format is tested.

import { describe, expect, it } from 'vitest';
import { packNames, unpackNames } from '../dist/names/packing.js';
import { characterByName, nameOfCharacter } from '../dist/names/registered-names.js';

describe('packed names', () => {
  it('come back as they were', () => {
    const names: [number, string][] = [
      [0x20, 'SPACE'],
      [0x21, 'EXCLAMATION MARK'],
      [0xf60, 'TIBETAN LETTER -A'],
      [0xf901, 'CJK COMPATIBILITY IDEOGRAPH-F901'],
      [0x1f40d, 'SNAKE'],
    ];
    for (let i = 0; i < 9000; i++) names.push([0x20000 + i, `WORD${i} MARK`]);
    const unpacked: [number, string][] = [];
    unpackNames(packNames(names), (code, name) => unpacked.push([code, name]));
    expect(unpacked).toEqual(names);
  });
});

describe('names that follow from the code point', () => {
  it('need no table', () => {
    expect(characterByName('CJK UNIFIED IDEOGRAPH-4E00')).toBe('一');
    expect(characterByName('cjk unified ideograph-4e00')).toBeNull();
    expect(characterByName('HANGUL SYLLABLE GAG')).toBe('각');
    expect(characterByName('HANGUL SYLLABLE A')).toBe('아');
    expect(characterByName('CJK UNIFIED IDEOGRAPH-0041')).toBeNull();
    expect(nameOfCharacter(0x4e00)).toBe('CJK UNIFIED IDEOGRAPH-4E00');
    expect(nameOfCharacter(0xac01)).toBe('HANGUL SYLLABLE GAG');
    expect(nameOfCharacter(0xc544)).toBe('HANGUL SYLLABLE A');
    expect(nameOfCharacter(0x41)).toBeNull();
  });
});
