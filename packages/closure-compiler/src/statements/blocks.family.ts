// Sequences of statements, `if`, and the statements that are only an expression. Blocks of up to eight statements are
// unrolled; longer ones nest (block.ts).

import type { Eval, Exec, Test } from '../completion.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

export function blocksFamily(rt: FamilyRuntime) {
  const { warnIfDropped } = rt;

  function expression(value: Eval): Exec {
    return (frame) => {
      value(frame);
      return undefined;
    };
  }

  /** A call of something with this name, whose value is dropped: a coroutine should have been awaited. */
  function callStatement(value: Eval, name: string): Exec {
    return (frame) => {
      const dropped = value(frame);
      if (typeof dropped === 'object' && dropped !== null) warnIfDropped(frame, dropped, name);
      return undefined;
    };
  }

  function block2(a: Exec, b: Exec): Exec {
    return (frame) => {
      const completion = a(frame);
      if (completion !== undefined) return completion;
      return b(frame);
    };
  }

  function block3(a: Exec, b: Exec, c: Exec): Exec {
    return (frame) => {
      let completion = a(frame);
      if (completion !== undefined) return completion;
      completion = b(frame);
      if (completion !== undefined) return completion;
      return c(frame);
    };
  }

  function block4(a: Exec, b: Exec, c: Exec, d: Exec): Exec {
    return (frame) => {
      let completion = a(frame);
      if (completion !== undefined) return completion;
      completion = b(frame);
      if (completion !== undefined) return completion;
      completion = c(frame);
      if (completion !== undefined) return completion;
      return d(frame);
    };
  }

  function block8(a: Exec, b: Exec, c: Exec, d: Exec, e: Exec, f: Exec, g: Exec, h: Exec): Exec {
    return (frame) => {
      let completion = a(frame);
      if (completion !== undefined) return completion;
      completion = b(frame);
      if (completion !== undefined) return completion;
      completion = c(frame);
      if (completion !== undefined) return completion;
      completion = d(frame);
      if (completion !== undefined) return completion;
      completion = e(frame);
      if (completion !== undefined) return completion;
      completion = f(frame);
      if (completion !== undefined) return completion;
      completion = g(frame);
      if (completion !== undefined) return completion;
      return h(frame);
    };
  }

  function ifThen(test: Test, body: Exec): Exec {
    return (frame) => (test(frame) ? body(frame) : undefined);
  }

  function ifElse(test: Test, body: Exec, orelse: Exec): Exec {
    return (frame) => (test(frame) ? body(frame) : orelse(frame));
  }

  return { expression, callStatement, block2, block3, block4, block8, ifThen, ifElse };
}
