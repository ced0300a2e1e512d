// The codecs and error handlers that programs register, of each interpreter: `codecs.register`, `codecs.register_error`. Encodings that
// are not built in are found through it; the `encodings` package of the standard library is the first search function, and
// is imported when something is first looked for. CPython: Python/codecs.c.

import { isThrown } from '../../errors/matches.js';
import { makeException, raiseTypeError } from '../../errors/raise.js';
import { importModule } from '../../importlib/import.js';
import { currentState } from '../../importlib/state.js';
import type { NativeState } from '../../object/native-state.js';
import type { Value } from '../../object/value.js';
import { call1 } from '../../protocols/call.js';
import { PyTuple } from '../tuple.js';
import { makeStr } from '../wide-str.js';

export interface CodecRegistry {
  readonly searchFunctions: Value[];
  /** What search functions gave, by normalised name. */
  readonly found: Map<string, PyTuple>;
  /** The error handlers that programs registered, by name. */
  readonly errorHandlers: Map<string, Value>;
  /** True once the `encodings` package has been asked for. */
  hasEncodings: boolean;
}

const registries = new WeakMap<NativeState, CodecRegistry>();

/** The registry of the running interpreter. */
export function codecRegistry(): CodecRegistry {
  const state = currentState();
  let registry = registries.get(state);
  if (registry === undefined) {
    registry = { searchFunctions: [], found: new Map(), errorHandlers: new Map(), hasEncodings: false };
    registries.set(state, registry);
  }
  return registry;
}

/** Has the `encodings` package register its search function, before any that a program registers. */
export function needEncodings(): void {
  const registry = codecRegistry();
  if (registry.hasEncodings) return;
  registry.hasEncodings = true;
  try {
    importModule('encodings');
  } catch (error) {
    // A host without the standard library has only what is built in.
    if (!isThrown(error, 'ModuleNotFoundError') || error.field('name') !== 'encodings') throw error;
  }
}

/** An encoding's name as search functions get it: anything but letters, digits and dots becomes one underscore. */
export function normaliseEncoding(name: string): string {
  return name
    .replace(/[A-Z]+/g, (part) => part.toLowerCase())
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** What the search functions give for an encoding: four functions and perhaps more. LookupError when none knows it. */
export function lookupCodec(encoding: string): PyTuple {
  const name = normaliseEncoding(encoding);
  const registry = codecRegistry();
  const known = registry.found.get(name);
  if (known !== undefined) return known;
  needEncodings();
  for (const search of [...registry.searchFunctions]) {
    const result = call1(search, name);
    if (result === null) continue;
    if (!(result instanceof PyTuple) || result.items.length !== 4)
      return raiseTypeError('codec search functions must return 4-tuples');
    registry.found.set(name, result);
    return result;
  }
  throw makeException('LookupError', [makeStr(`unknown encoding: ${encoding}`)]);
}
