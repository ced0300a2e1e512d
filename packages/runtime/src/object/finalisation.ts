// Objects that want to be told when nothing refers to them any more: instances of classes with a `__del__`. They are noted when they
// are made, if the library is there (modules/watched.ts).

import type { Value } from './value.js';

export const finalisation = {
  /** True once a class with a `__del__` was made. */
  isWanted: false,
  /** Called with each new instance of such a class. */
  watch: (_object: Value): void => {},
};
