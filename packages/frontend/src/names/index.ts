// The names of Unicode's characters, as `\N{...}` and the unicodedata module want them. A module of its own
// (`@heddle/frontend/names`), because the table is big: the front end itself only knows names that follow from the code point,
// and asks what `useCharacterNames` was given for the others.

import { unpackNames } from './packing.js';
import { aliases, packedNames } from './table.js';

interface Names {
  byName: Map<string, number>;
  byCode: Map<number, string>;
}

let names: Names | null = null;

/** The character with an upper-case name or alias, or null. Fit for `useCharacterNames`. */
export function lookupCharacter(name: string): string | null {
  names ??= readNames();
  const code = names.byName.get(name);
  return code === undefined ? null : String.fromCodePoint(code);
}

/** The name of a character in the table, or null. */
export function characterName(code: number): string | null {
  names ??= readNames();
  return names.byCode.get(code) ?? null;
}

function readNames(): Names {
  const byName = new Map<string, number>();
  const byCode = new Map<number, string>();
  for (const line of aliases.split('\n')) {
    const code = Number.parseInt(line, 16);
    for (const alias of line.slice(line.indexOf(' ') + 1).split(';')) byName.set(alias, code);
  }
  unpackNames(packedNames, (code, name) => {
    byName.set(name, code);
    byCode.set(code, name);
  });
  return { byName, byCode };
}
