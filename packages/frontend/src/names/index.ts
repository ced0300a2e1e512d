// The names of Unicode's characters, as `\N{...}` and the unicodedata module want them. A module of its own
// (`@heddle/frontend/names`), because the table is big: the front end itself only knows names that follow from the code point,
// and asks what `useCharacterNames` was given for the others.

import { unpackNames } from './packing.js';
import type { CharacterNames } from './registered-names.js';
import { otherNames, packedNames } from './table.js';

interface Names {
  /** Characters and named sequences. */
  byName: Map<string, string>;
  byCode: Map<number, string>;
}

let names: Names | null = null;

/** The names in the table, fit for `useCharacterNames`. */
export const characterNames: CharacterNames = {
  lookup(name) {
    names ??= readNames();
    return names.byName.get(name) ?? null;
  },
  nameOf(code) {
    names ??= readNames();
    return names.byCode.get(code) ?? null;
  },
};

function readNames(): Names {
  const byName = new Map<string, string>();
  const byCode = new Map<number, string>();
  for (const line of otherNames.split('\n')) {
    const space = line.indexOf(' ');
    const codes = line.slice(0, space).split(',');
    byName.set(line.slice(space + 1), String.fromCodePoint(...codes.map((code) => Number.parseInt(code, 16))));
  }
  unpackNames(packedNames, (code, name) => {
    byName.set(name, String.fromCodePoint(code));
    byCode.set(code, name);
  });
  return { byName, byCode };
}
