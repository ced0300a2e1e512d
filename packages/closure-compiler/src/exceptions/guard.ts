// Ctrl-C in the body of a `try` or `with`. A program that runs looks at no flag: that would cost loops more than anyone wants to
// pay (docs/interrupts.md). Instead the host ends an action without unwinding it; so each body whose statement may want to know
// (`except KeyboardInterrupt`, `finally`, `with` …) is an action of its own, which ends with an exception. That costs less than a
// microsecond; bodies that turn out to be quick are not guarded any more, and the statement around them is told instead.

import type { Expr, Try, With } from '@heddle/frontend';
import { currentState, type Frame, HostInterrupt, interruptException, thread } from '@heddle/runtime';
import type { Completion, Exec } from '../completion.js';
import type { Context } from '../context.js';
import { compileBlock } from '../statements/block.js';
import { notingRaisers } from './attempts.js';

/** After so many runs a body's time is looked at. */
const PERIOD = 256;
/** Fewer runs say nothing. */
const FEWEST = 16;
/** A body that takes less, in milliseconds, is not worth a guard. */
const WORTH_MS = 0.1;

/** Whether and how one statement's body is guarded; both tiers share it. */
export class Guard {
  /** Never given up: the statement names KeyboardInterrupt. */
  private readonly isAlways: boolean;
  private runs = 0;
  private started = 0;
  isOff = false;

  constructor(isAlways: boolean) {
    this.isAlways = isAlways;
  }

  count(): void {
    if (this.isAlways) return;
    if (this.runs === 0) this.started = now();
    if (++this.runs === PERIOD) this.settle();
  }

  /** Gives the guard up when runs have been short so far; the time between them counts as theirs. */
  settle(): void {
    if (this.isAlways || this.runs < FEWEST) return;
    if (now() - this.started < this.runs * WORTH_MS) this.isOff = true;
    this.runs = 0;
  }
}

/** Milliseconds; 0 where the program has no clock, whose guards are then kept for one period only. */
function now(): number {
  return (currentState().host.monotonic?.() ?? 0) * 1000;
}

/** The body of a `try` or `with`, so that an interrupt leaves it as an exception, where the host has interrupts. */
export function compileGuarded(context: Context, node: Try | With): Exec {
  const body = notingRaisers(
    context,
    context.within(true, () => compileBlock(context, node.body)),
  );
  if (currentState().host.interruptible === undefined) return body;
  const interest = node.kind === 'Try' ? interestOf(node) : 'possible';
  if (interest === 'none') return body;
  const guard = context.unit.once(node, 'guard', () => new Guard(interest === 'named'));
  // Code that is hot has been run often enough to know.
  if (context.tier === 'hot') guard.settle();
  return guard.isOff ? body : guarded(body, guard);
}

function guarded(body: Exec, guard: Guard): Exec {
  return (frame) => (guard.isOff ? body(frame) : runGuarded(frame, body, guard));
}

function runGuarded(frame: Frame, body: Exec, guard: Guard): Completion {
  const { interruptible } = currentState().host;
  if (interruptible === undefined) return body(frame);
  guard.count();
  const { handled } = thread;
  let completion: Completion;
  try {
    interruptible(() => {
      completion = body(frame);
    });
  } catch (error) {
    if (!(error instanceof HostInterrupt)) throw error;
    thread.handled = handled;
    thread.taker = null;
    throw interruptException(frame);
  }
  return completion;
}

/** How much a statement has to do with interrupts: it names KeyboardInterrupt, it may catch it, or neither. */
function interestOf({ handlers, finalbody }: Try): 'named' | 'possible' | 'none' {
  const names = handlers.flatMap(({ type }) => (type === null ? ['BaseException'] : namesIn(type)));
  if (names.includes('KeyboardInterrupt')) return 'named';
  return finalbody.length > 0 || names.includes('BaseException') ? 'possible' : 'none';
}

function namesIn(type: Expr): string[] {
  if (type.kind === 'Name') return [type.id];
  return type.kind === 'Tuple' ? type.elts.flatMap(namesIn) : [];
}
