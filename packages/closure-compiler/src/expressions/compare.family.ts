// Comparisons. Ints, floats and, for equality, strings are compared in place; the rest goes through the slow functions of
// comparisons.ts.

import type { PyObject } from '@heddle/runtime';
import type { Eval, Test } from '../completion.js';
import type { OperatorSite } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';
import type { KnownComparison } from './comparisons.js';

export function compareFamily(rt: FamilyRuntime) {
  const { NotImplemented, PyFloat, compareSlow, containsSlow, thread } = rt;

  // Each is a test as well, when `slow` gives a JavaScript boolean.

  function lt(left: Eval, right: Eval, site: OperatorSite, slow: KnownComparison['slow']): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number') {
        if (typeof y === 'number') return x < y;
        if (y instanceof PyFloat) return x < y.value;
      } else if (x instanceof PyFloat) {
        if (y instanceof PyFloat) return x.value < y.value;
        if (typeof y === 'number') return x.value < y;
      }
      return slow(frame, site, 'lt', x, y);
    };
  }

  function le(left: Eval, right: Eval, site: OperatorSite, slow: KnownComparison['slow']): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number') {
        if (typeof y === 'number') return x <= y;
        if (y instanceof PyFloat) return x <= y.value;
      } else if (x instanceof PyFloat) {
        if (y instanceof PyFloat) return x.value <= y.value;
        if (typeof y === 'number') return x.value <= y;
      }
      return slow(frame, site, 'le', x, y);
    };
  }

  function gt(left: Eval, right: Eval, site: OperatorSite, slow: KnownComparison['slow']): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number') {
        if (typeof y === 'number') return x > y;
        if (y instanceof PyFloat) return x > y.value;
      } else if (x instanceof PyFloat) {
        if (y instanceof PyFloat) return x.value > y.value;
        if (typeof y === 'number') return x.value > y;
      }
      return slow(frame, site, 'gt', x, y);
    };
  }

  function ge(left: Eval, right: Eval, site: OperatorSite, slow: KnownComparison['slow']): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number') {
        if (typeof y === 'number') return x >= y;
        if (y instanceof PyFloat) return x >= y.value;
      } else if (x instanceof PyFloat) {
        if (y instanceof PyFloat) return x.value >= y.value;
        if (typeof y === 'number') return x.value >= y;
      }
      return slow(frame, site, 'ge', x, y);
    };
  }

  function eq(left: Eval, right: Eval, site: OperatorSite, slow: KnownComparison['slow']): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number') {
        if (typeof y === 'number') return x === y;
        if (y instanceof PyFloat) return x === y.value;
      } else if (x instanceof PyFloat) {
        if (y instanceof PyFloat) return x.value === y.value;
        if (typeof y === 'number') return x.value === y;
      }
      if (typeof x === 'string' && typeof y === 'string') return x === y;
      return slow(frame, site, 'eq', x, y);
    };
  }

  function ne(left: Eval, right: Eval, site: OperatorSite, slow: KnownComparison['slow']): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number') {
        if (typeof y === 'number') return x !== y;
        if (y instanceof PyFloat) return x !== y.value;
      } else if (x instanceof PyFloat) {
        if (y instanceof PyFloat) return x.value !== y.value;
        if (typeof y === 'number') return x.value !== y;
      }
      if (typeof x === 'string' && typeof y === 'string') return x !== y;
      return slow(frame, site, 'ne', x, y);
    };
  }

  /** Ordering and equality when caches are off. */
  function general(op: 'lt' | 'le' | 'gt' | 'ge' | 'eq' | 'ne', left: Eval, right: Eval, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      return compareSlow(frame, site, op, x, right(frame));
    };
  }

  /** A hot site whose operands have been of one built-in type; also a test when `slow` gives a JavaScript boolean, as `slot` does. */
  function objects(left: Eval, right: Eval, known: KnownComparison, site: OperatorSite): Eval {
    const lasti = site.index;
    const { type, op, slot, slow } = known;
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (x !== null && (x as PyObject).type === type && y !== null && (y as PyObject).type === type) {
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        const z = slot(x, y);
        if (z !== NotImplemented) return z;
      }
      return slow(frame, site, op, x, y);
    };
  }

  // Equal ints above 2**53 are equal bigints, which `===` compares by value: as identical as CPython's cached ints.
  function is(left: Eval, right: Eval): Test {
    return (frame) => left(frame) === right(frame);
  }

  function isNot(left: Eval, right: Eval): Test {
    return (frame) => left(frame) !== right(frame);
  }

  function isIn(left: Eval, right: Eval, site: OperatorSite): Test {
    const lasti = site.index;
    return (frame) => {
      const item = left(frame);
      const x = right(frame);
      const slot = typeof x === 'object' && x !== null ? (x as PyObject).type.slots.contains : null;
      if (slot === null) return containsSlow(frame, site, x, item);
      frame.lasti = lasti;
      if (thread.frame !== frame) thread.frame = frame;
      return slot(x, item);
    };
  }

  function isNotIn(left: Eval, right: Eval, site: OperatorSite): Test {
    return (frame) => {
      const item = left(frame);
      return !containsSlow(frame, site, right(frame), item);
    };
  }

  return {
    lt,
    le,
    gt,
    ge,
    eq,
    ne,
    general,
    objects,
    is,
    isNot,
    isIn,
    isNotIn,
  };
}
