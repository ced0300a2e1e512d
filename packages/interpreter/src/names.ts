// The names of Unicode's characters for `\N{...}` and unicodedata: importing `@heddle/interpreter/names` makes them known to
// all interpreters.
// An entry of its own because the table is larger than the rest of the library's compressed size allows everyone.

import { useCharacterNames } from '@heddle/frontend';
import { characterNames } from '@heddle/frontend/names';

useCharacterNames(characterNames);

export { characterNames };
