// `\N{...}` in string literals, and unicodedata: the table of names is a file of its own beside the bundle
// (scripts/bundle-cli.mjs), read when a program first uses a name.

import { type CharacterNames, useCharacterNames } from '@heddle/interpreter';

/** What program-thread.cjs hands the bundle. */
declare const require: (file: './names.cjs') => { characterNames: CharacterNames };

export function offerCharacterNames(): void {
  useCharacterNames({
    lookup: (name) => require('./names.cjs').characterNames.lookup(name),
    nameOf: (code) => require('./names.cjs').characterNames.nameOf(code),
  });
}
