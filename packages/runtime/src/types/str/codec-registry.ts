// What programs register for codecs: search functions for encodings that are not built in, and error handlers. The encodings
// package registers the first search function, when it is first needed. CPython: Python/codecs.c.

import { PyBaseException } from '../../errors/exception.js';
import { raise, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { importModule } from '../../importlib/import.js';
import { currentState } from '../../importlib/state.js';
import type { NativeState } from '../../object/native-state.js';
import { typeName } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { lookupAttribute } from '../../protocols/attribute.js';
import { call1, call2, callMethod } from '../../protocols/call.js';
import { isTrue } from '../../protocols/truth.js';
import { makeBytes, PyByteArray, PyBytes } from '../bytes/data.js';
import { PyTuple } from '../tuple.js';
import { makeStr } from '../wide-str.js';
import { strOf } from './text.js';

interface Registry {
  readonly searchers: Value[];
  /** Codecs found, by normalised name. */
  readonly found: Map<string, PyTuple>;
  readonly errorHandlers: Map<string, Value>;
  /** Whether the encodings package has been asked to register itself. */
  isFilled: boolean;
}

const registries = new WeakMap<NativeState, Registry>();

export function codecRegistry(): Registry {
  const state = currentState();
  let registry = registries.get(state);
  if (registry === undefined) {
    registry = { searchers: [], found: new Map(), errorHandlers: new Map(), isFilled: false };
    registries.set(state, registry);
  }
  return registry;
}

/** As search functions get a name: lower case, with underscores for what is neither letter, digit nor dot. */
function normalise(encoding: string): string {
  return encoding
    .replace(/[^\0-\x7f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** `codecs.lookup(encoding)`. LookupError when no search function knows it. */
export function lookupCodec(encoding: string): PyTuple {
  if (encoding.includes('\0')) raiseValueError('embedded null character');
  const registry = codecRegistry();
  const name = normalise(encoding);
  const known = registry.found.get(name);
  if (known !== undefined) return known;
  fill(registry);
  for (const search of [...registry.searchers]) {
    const result = call1(search, makeStr(name));
    if (result === null) continue;
    if (!(result instanceof PyTuple) || result.items.length !== 4)
      return raiseTypeError('codec search functions must return 4-tuples');
    registry.found.set(name, result);
    return result;
  }
  return raise('LookupError', `unknown encoding: ${encoding}`);
}

function fill(registry: Registry): void {
  if (registry.isFilled) return;
  registry.isFilled = true;
  try {
    importModule('encodings');
  } catch (error) {
    // A host without the library has the built-in encodings only.
    if (!(error instanceof PyBaseException) || typeName(error) !== 'ModuleNotFoundError') throw error;
  }
}

// ### Text encodings

function textCodec(encoding: string, alternative: string): PyTuple {
  const codec = lookupCodec(encoding);
  const isText = lookupAttribute(codec, '_is_text_encoding');
  if (isText !== undefined && !isTrue(isText))
    raise('LookupError', `'${encoding}' is not a text encoding; use ${alternative} to handle arbitrary codecs`);
  return codec;
}

/** The codec of a text encoding for files. */
export function fileCodec(encoding: string): PyTuple {
  return textCodec(encoding, 'codecs.open()');
}

/** `text.encode(encoding, errors)` by a registered codec. */
export function encodeByCodec(text: PyStr, encoding: string, errors: string): Uint8Array {
  const result = runCodec(textCodec(encoding, 'codecs.encode()'), 'encoding', text, encoding, makeStr(errors));
  if (result instanceof PyBytes) return result.data;
  if (result instanceof PyByteArray) return result.view().slice();
  return raiseTypeError(
    `'${encoding}' encoder returned '${typeName(result)}' instead of 'bytes'; use codecs.encode() to encode to arbitrary types`,
  );
}

/** `bytes.decode(encoding, errors)` by a registered codec. */
export function decodeByCodec(bytes: Uint8Array, encoding: string, errors: string): PyStr {
  const codec = textCodec(encoding, 'codecs.decode()');
  const result = runCodec(codec, 'decoding', makeBytes(bytes), encoding, makeStr(errors));
  return (
    strOf(result) ??
    raiseTypeError(
      `'${encoding}' decoder returned '${typeName(result)}' instead of 'str'; use codecs.decode() to decode to arbitrary types`,
    )
  );
}

/** What the first two functions of a codec do with a value; exceptions get a note of the codec. */
export function runCodec(
  codec: PyTuple,
  operation: 'encoding' | 'decoding',
  value: Value,
  encoding: string,
  errors: Value,
): Value {
  const coder = codec.items[operation === 'encoding' ? 0 : 1]!;
  let result: Value;
  try {
    result = call2(coder, value, errors);
  } catch (error) {
    if (error instanceof PyBaseException) addCodecNote(error, operation, encoding);
    throw error;
  }
  if (result instanceof PyTuple && result.items.length === 2) return result.items[0]!;
  const what = operation === 'encoding' ? 'encoder' : 'decoder';
  return raiseTypeError(`${what} must return a tuple (object, integer)`);
}

export function addCodecNote(error: PyBaseException, operation: string, encoding: string): void {
  callMethod(error, 'add_note', makeStr(`${operation} with '${encoding}' codec failed`));
}

// ### Error handlers

/** An error handler that the program has registered; undefined when there is none of that name. */
export function registeredHandler(name: string): Value | undefined {
  return codecRegistry().errorHandlers.get(name);
}
