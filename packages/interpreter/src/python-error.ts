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
  // Private to the class, not merely to the type: a console would show a deep recursion's thousand frames.
  readonly #exception: PyBaseException;
  readonly #bridge: Bridge;

  /** @internal Made by the interpreter, while it is running. */
  constructor(exception: PyBaseException, bridge: Bridge) {
    const type = qualifiedTypeName(exception);
    const message = safeText(() => str(exception).toString());
    const cause = hostCauses.get(exception);
    super(message === '' ? type : `${type}: ${message}`, cause === undefined ? {} : { cause });
    this.pythonType = type;
    this.pythonMessage = message;
    this.#exception = exception;
    this.#bridge = bridge;
  }

  /** What CPython prints for it when nobody catches it, with its causes. */
  get traceback(): string {
    return this.#bridge.enter(() => formatException(this.#exception));
  }

  /** The traceback's entries, outermost first. */
  get frames(): readonly TracebackFrame[] {
    return tracebackFrames(this.#exception).map(({ filename, name, line, span, text }) => {
      return { filename, name, line, span, text };
    });
  }

  /** The exception object. */
  get value(): PyProxy {
    return new PyProxy(this.#exception, this.#bridge);
  }

  /** @internal The exception itself. */
  unwrap(): PyBaseException {
    return this.#exception;
  }
}

const known = new WeakMap<PyBaseException, PythonError>();

/** The PythonError of an exception, always the same one; must be called while its interpreter is the running one. */
export function makePythonError(exception: PyBaseException, bridge: Bridge): PythonError {
  let error = known.get(exception);
  if (error === undefined) {
    error = new PythonError(exception, bridge);
    known.set(exception, error);
  }
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
