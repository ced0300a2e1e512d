// What other modules need of strings. The folder: text.ts holds the operations on the two forms of a string, slots.ts the
// protocols, the rest the methods by theme, each file ending with its method table; declare.ts puts the type together.
// The object layer imports this module, so nothing here may need it while loading.

export { escapeNonAscii, reprString } from './escape.js';
export { strHash } from './hash.js';
export {
  codePointAt,
  codePointLength,
  joinStrings,
  joinWith,
  strCompare,
  strConcat,
  strEqual,
  strOf,
  strRepeat,
  substring,
} from './text.js';
export { strType } from './type.js';
