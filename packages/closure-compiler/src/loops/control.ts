// What a loop's runner needs to know about its site: how hot it is, and how to get the runner of the hot tier.

import {
  closeTemporary,
  type Frame,
  isTemporary,
  iterate,
  iterNext,
  type PyGenerator,
  type SiteSpan,
  thread,
  typeOf,
  type Value,
} from '@heddle/runtime';
import type { Completion } from '../completion.js';
import { Site } from '../site.js';

/** Runs a `for` loop from wherever `iterator` stands. */
export type Runner = (frame: Frame, iterator: Value) => Completion;

export class LoopControl<T> extends Site {
  heat = 0;
  /** Back edges after which the loop is re-threaded. */
  readonly limit: number;
  /** Compiles the loop in the hot tier; set when the cold runner is made. */
  compileHot: (() => T) | null = null;
  private hotRunner: T | null = null;

  constructor(index: number, span: SiteSpan, limit: number) {
    super(index, span);
    this.limit = limit;
  }

  hot(): T {
    if (this.hotRunner === null) this.hotRunner = this.compileHot!();
    return this.hotRunner;
  }

  override describe(): string {
    return this.hotRunner === null ? `heat ${this.heat}` : 're-threaded';
  }
}

/** The iterator of a loop's iterable. */
export function iterateSlow(frame: Frame, site: Site, iterable: Value): Value {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  return iterate(iterable);
}

/** The next item of any iterator, with the frame set for iterators written in Python. */
export function loopNext(frame: Frame, site: Site, iterator: Value): Value | undefined {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
  return iterNext(iterator);
}

/**
 * How a loop that is hot takes the next item: the slot of a built-in iterator, which V8 then inlines where a loop meets only one
 * kind. A class of the program may get another `__next__` meanwhile.
 */
export function loopStep(iterator: Value): (iterator: Value) => Value | undefined {
  const type = typeOf(iterator);
  return type.isBuiltin && type.slots.iterNext !== null ? type.slots.iterNext : iterNext;
}

/** Runs a loop over a generator. One that only the loop refers to is closed when the loop ends early. */
export function runOverGenerator(
  frame: Frame,
  generator: PyGenerator,
  run: Runner,
  name: string,
  made: number,
): Completion {
  if (!isTemporary(frame, generator, name, made)) return run(frame, generator);
  try {
    return run(frame, generator);
  } finally {
    closeTemporary(frame, generator);
  }
}
