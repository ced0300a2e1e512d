// Importing a module from code that importlib/ is built upon: it puts its function here when it is loaded.

import type { Value } from './value.js';

interface Importer {
  /** The module of this name, imported when it is not yet. */
  importModule: (name: string) => Value;
}

export const importer: Importer = {
  importModule: () => {
    throw new Error('the import system is not loaded');
  },
};
