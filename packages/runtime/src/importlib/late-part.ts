// Parts of the core that come with the library, because programs that do without it do not need them. The core has what they can do
// as an interface; the library provides it when it is loaded, which may be only when something of it is imported.

import { importModule } from './modules.js';

export interface LatePart<Part> {
  /** @throws ModuleNotFoundError (in Python) when the host gave no library */
  (): Part;
  /** Called by the library. */
  provide(part: Part): void;
  /** Null as long as the library is not loaded. */
  ifLoaded(): Part | null;
}

/** A part that is there when the native module `module` is. */
export function latePart<Part>(module: string): LatePart<Part> {
  let provided: Part | null = null;
  const get = (): Part => {
    if (provided === null) importModule(module);
    if (provided === null) throw new Error(`the library has ${module} but not what comes with it`);
    return provided;
  };
  const provide = (part: Part): void => {
    provided = part;
  };
  return Object.assign(get, { provide, ifLoaded: () => provided });
}
