// `\N{...}` in string literals: the table of names is a file of its own beside the bundle (scripts/bundle-cli.mjs), read when
// a program first uses a name.

import { useCharacterNames } from '@heddle/interpreter';

interface Names {
  lookupCharacter(name: string): string | null;
}

/** What program-thread.cjs hands the bundle. */
declare const require: (file: './names.cjs') => Names;

export function offerCharacterNames(): void {
  useCharacterNames((name) => require('./names.cjs').lookupCharacter(name));
}
