// Files as a part that not every interpreter has: with it, `open` works and the standard streams are text files over binary
// ones (modules/io, which files.ts registers here); without it the streams are the host's functions (host-streams.ts).

import { makeOSError } from '../errors/particular-exceptions.js';
import type { Value } from '../object/value.js';

export interface FileLayer {
  /** New standard streams, by their names in `sys`. */
  makeStreams(): Record<string, Value>;
  /** The implementation of the built-in function `open`. */
  open(file: Value, ...options: (Value | undefined)[]): Value;
}

let layer: FileLayer | null = null;

export function provideFileLayer(given: FileLayer): void {
  layer = given;
}

export function fileLayer(): FileLayer | null {
  return layer;
}

/** The built-in function `open`. Without files every one of them is out of reach. */
export function open(file: Value, ...options: (Value | undefined)[]): Value {
  if (layer === null) throw makeOSError(13, 'Permission denied', file);
  return layer.open(file, ...options);
}
