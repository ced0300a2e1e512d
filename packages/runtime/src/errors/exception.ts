// The JavaScript class of Python exceptions. An exception is thrown as itself (`throw exception`): it is no JS Error, so
// raising captures no JS stack. The hierarchy of types is in hierarchy.ts.

import type { Frame } from '../object/frame.js';
import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import type { Value } from '../object/value.js';
import type { PyTraceback } from './traceback.js';

export class PyBaseException extends PyInstance {
  /** The elements of `args`. */
  args: readonly Value[];
  traceback: PyTraceback | null;
  context: PyBaseException | null;
  cause: PyBaseException | null;
  suppressContext: boolean;
  /** The frame whose traceback entry is already there, so that leaving it adds no second one (traceback.ts `unwind`). */
  unwoundFrame: Frame | null;
  private particular: Map<string, Value> | null;

  constructor(shape: Shape, args: readonly Value[]) {
    super(shape);
    this.args = args;
    this.traceback = null;
    this.context = null;
    this.cause = null;
    this.suppressContext = false;
    this.unwoundFrame = null;
    this.particular = null;
  }

  /** Fields of particular exceptions, by attribute name: `name` of NameError, `errno` of OSError … Made when first needed. */
  get fields(): Map<string, Value> {
    this.particular ??= new Map();
    return this.particular;
  }

  /** A field of a particular exception, or undefined when it was not set. */
  field(name: string): Value | undefined {
    return this.particular?.get(name);
  }
}
