// The names of Unicode's characters for `\N{...}`: importing `@heddle/interpreter/names` makes them known to all interpreters.
// An entry of its own because the table is larger than the rest of the library's compressed size allows everyone.

import { useCharacterNames } from '@heddle/frontend';
import { lookupCharacter } from '@heddle/frontend/names';

useCharacterNames(lookupCharacter);

export { lookupCharacter };
