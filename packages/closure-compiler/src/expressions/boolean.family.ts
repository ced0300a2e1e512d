// Truth: `and`, `or`, `not`, conditional expressions, and the passage from values to tests and back.

import type { Eval, Test } from '../completion.js';
import type { Site } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

export function booleanFamily(rt: FamilyRuntime) {
  const { decided, truthSlow } = rt;

  /** A value as a condition. */
  function test(value: Eval, site: Site): Test {
    return (frame) => {
      const x = value(frame);
      if (typeof x === 'boolean') return x;
      if (typeof x === 'number') return x !== 0;
      return x !== null && truthSlow(frame, site, x);
    };
  }

  function andTest(left: Test, right: Test): Test {
    return (frame) => left(frame) && right(frame);
  }

  function orTest(left: Test, right: Test): Test {
    return (frame) => left(frame) || right(frame);
  }

  /** `not` as a condition, and also as a value: a test's boolean is a Python bool. */
  function not(operand: Test): Test {
    return (frame) => !operand(frame);
  }

  function and(left: Eval, right: Eval, site: Site): Eval {
    return (frame) => {
      const x = left(frame);
      if (x === true) return right(frame);
      if (x === false || x === null) return x;
      return truthSlow(frame, site, x) ? right(frame) : x;
    };
  }

  function or(left: Eval, right: Eval, site: Site): Eval {
    return (frame) => {
      const x = left(frame);
      if (x === true) return x;
      if (x === false || x === null) return right(frame);
      return truthSlow(frame, site, x) ? x : right(frame);
    };
  }

  /** A value, with its truth put where the operator around it finds it. */
  function decide(value: Eval, site: Site): Eval {
    return (frame) => {
      const x = value(frame);
      decided.truth = typeof x === 'boolean' ? x : x !== null && truthSlow(frame, site, x);
      return x;
    };
  }

  function andDecided(left: Eval, right: Eval): Eval {
    return (frame) => {
      const x = left(frame);
      return decided.truth ? right(frame) : x;
    };
  }

  function orDecided(left: Eval, right: Eval): Eval {
    return (frame) => {
      const x = left(frame);
      return decided.truth ? x : right(frame);
    };
  }

  function conditional(test: Test, body: Eval, orelse: Eval): Eval {
    return (frame) => (test(frame) ? body(frame) : orelse(frame));
  }

  function conditionalTest(test: Test, body: Test, orelse: Test): Test {
    return (frame) => (test(frame) ? body(frame) : orelse(frame));
  }

  return { test, andTest, orTest, not, and, or, decide, andDecided, orDecided, conditional, conditionalTest };
}
