// PythonError: a Python exception as a JavaScript error. Everything about it is plain data, so that a host can show or log it
// without knowing Python's objects; the exception itself is there as a handle.

import {
  formatException,
  hostCauses,
  type PyBaseException,
  type SourcePosition,
  str,
  tracebackFrames,
  typeOf,
} from '@heddle/runtime';
import type { Bridge } from './bridge.js';
import { PyProxy } from './proxy.js';

/** One entry of a traceback, outermost first. Lines count from 1, columns from 0 in characters. */
export interface TracebackFrame {
  readonly filename: string;
  /** The function's name, `<module>` for a module. */
  readonly name: string;
  readonly line: number;
  /** The part of the source that ran, or null when that is not known. */
  readonly span: { readonly start: SourcePosition; readonly end: SourcePosition } | null;
  /** The line's text without surrounding white space, or null when it is not known. */
  readonly text: string | null;
}

export class PythonError extends Error {
  override readonly name = 'PythonError';
  /** The exception's type as tracebacks name it: `ValueError`, `package.module.Error`. */
  readonly pythonType: string;
  /** `str(exception)`. */
  readonly pythonMessage: string;
  /** What CPython prints for it when nobody catches it, with its causes. */
  readonly traceback: string;
  readonly frames: readonly TracebackFrame[];
  /** The exception object. */
  readonly value: PyProxy;
  /** For the interpreter itself. */
  readonly exception: PyBaseException;

  constructor(parts: {
    pythonType: string;
    pythonMessage: string;
    traceback: string;
    frames: readonly TracebackFrame[];
    value: PyProxy;
    exception: PyBaseException;
    cause: unknown;
  }) {
    const { pythonType, pythonMessage, cause } = parts;
    super(pythonMessage === '' ? pythonType : `${pythonType}: ${pythonMessage}`, cause === undefined ? {} : { cause });
    this.pythonType = pythonType;
    this.pythonMessage = pythonMessage;
    this.traceback = parts.traceback;
    this.frames = parts.frames;
    this.value = parts.value;
    this.exception = parts.exception;
    Object.defineProperty(this, 'exception', { enumerable: false });
    Object.defineProperty(this, 'value', { enumerable: false });
  }
}

const known = new WeakMap<PyBaseException, PythonError>();

/** The PythonError of an exception; must be called while its interpreter is the running one. */
export function makePythonError(exception: PyBaseException, bridge: Bridge): PythonError {
  const before = known.get(exception);
  const frames = tracebackFrames(exception).map(({ filename, name, line, span, text }) => ({
    filename,
    name,
    line,
    span,
    text,
  }));
  if (before !== undefined && before.frames.length === frames.length) return before;
  const error = new PythonError({
    pythonType: qualifiedTypeName(exception),
    pythonMessage: safeText(() => str(exception).toString()),
    traceback: safeText(() => formatException(exception)),
    frames,
    value: new PyProxy(exception, bridge),
    exception,
    cause: hostCauses.get(exception),
  });
  known.set(exception, error);
  return error;
}

function qualifiedTypeName(exception: PyBaseException): string {
  const type = typeOf(exception);
  const module = type.isBuiltin ? type.module : type.lookup('__module__');
  const isPlain = module === 'builtins' || module === '__main__' || typeof module !== 'string';
  return isPlain ? type.qualname : `${module}.${type.qualname}`;
}

/** A `__str__` that raises must not hide the error itself. CPython: Lib/traceback.py _safe_string. */
function safeText(make: () => string): string {
  try {
    return make();
  } catch {
    return '<exception str() failed>';
  }
}
