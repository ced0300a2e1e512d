// Unary operators on ints and floats in place; the rest through the protocol.

import type { Eval } from '../completion.js';
import type { OperatorSite } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';

export function unaryFamily(rt: FamilyRuntime) {
  const { PyFloat, unarySlow } = rt;

  function negative(operand: Eval, site: OperatorSite): Eval {
    return (frame) => {
      const x = operand(frame);
      if (typeof x === 'number') return 0 - x;
      if (x instanceof PyFloat) return new PyFloat(-x.value);
      return unarySlow(frame, site, 'negative', x);
    };
  }

  function positive(operand: Eval, site: OperatorSite): Eval {
    return (frame) => {
      const x = operand(frame);
      return typeof x === 'number' ? x : unarySlow(frame, site, 'positive', x);
    };
  }

  function invert(operand: Eval, site: OperatorSite): Eval {
    return (frame) => {
      const x = operand(frame);
      // What the largest safe integer gives is not safe.
      if (typeof x === 'number' && x < Number.MAX_SAFE_INTEGER) return -1 - x;
      return unarySlow(frame, site, 'invert', x);
    };
  }

  return { negative, positive, invert };
}
