// Binary arithmetic. Ints that are safe integers are computed in place; everything else goes through one slow function per
// site, which also counts what it sees. The `…Float` forms are chosen by sites that have seen floats.
// A result is `+ 0`, so that JavaScript's -0 never stands for the int 0.

import type { PyObject, Value } from '@heddle/runtime';
import type { Eval } from '../completion.js';
import type { OperatorSite } from '../site.js';
import type { FamilyRuntime } from '../threading/family-runtime.js';
import type { KnownOperands, Operation } from './operations.js';

export function arithmeticFamily(rt: FamilyRuntime) {
  const { NotImplemented, PyFloat, binarySlow, thread } = rt;

  function add(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number' && typeof y === 'number') {
        const z = x + y;
        if (z <= 9007199254740991 && z >= -9007199254740991) return z;
      }
      return binarySlow(frame, site, operation, x, y);
    };
  }

  function subtract(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number' && typeof y === 'number') {
        const z = x - y;
        if (z <= 9007199254740991 && z >= -9007199254740991) return z;
      }
      return binarySlow(frame, site, operation, x, y);
    };
  }

  function multiply(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number' && typeof y === 'number') {
        const z = x * y;
        if (z <= 9007199254740991 && z >= -9007199254740991) return z + 0;
      }
      return binarySlow(frame, site, operation, x, y);
    };
  }

  function floorDivide(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      // Both within 32 bits: the quotient of doubles is exact enough for floor.
      if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y && y !== 0)
        return Math.floor(x / y) + 0;
      return binarySlow(frame, site, operation, x, y);
    };
  }

  function remainder(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number' && typeof y === 'number' && y !== 0) {
        const z = x % y;
        return z !== 0 && z < 0 !== y < 0 ? z + y : z + 0;
      }
      return binarySlow(frame, site, operation, x, y);
    };
  }

  function bitAnd(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x & y;
      return binarySlow(frame, site, operation, x, y);
    };
  }

  function bitOr(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x | y;
      return binarySlow(frame, site, operation, x, y);
    };
  }

  function bitXor(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && (y | 0) === y) return x ^ y;
      return binarySlow(frame, site, operation, x, y);
    };
  }

  function rightShift(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && y >= 0 && y < 32) return x >> y;
      return binarySlow(frame, site, operation, x, y);
    };
  }

  function leftShift(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      // At most 31 bits shifted by at most 21: below 2**53.
      if (typeof x === 'number' && typeof y === 'number' && (x | 0) === x && y >= 0 && y <= 21) return x * (1 << y);
      return binarySlow(frame, site, operation, x, y);
    };
  }

  /** Any operator without a fast form, and every operator when caches are off. */
  function general(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      return binarySlow(frame, site, operation, x, right(frame));
    };
  }

  function addFloat(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (x instanceof PyFloat) {
        if (y instanceof PyFloat) return new PyFloat(x.value + y.value);
        if (typeof y === 'number') return new PyFloat(x.value + y);
      } else if (typeof x === 'number') {
        if (y instanceof PyFloat) return new PyFloat(x + y.value);
        if (typeof y === 'number') {
          const z = x + y;
          if (z <= 9007199254740991 && z >= -9007199254740991) return z;
        }
      }
      return binarySlow(frame, site, operation, x, y);
    };
  }

  function subtractFloat(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (x instanceof PyFloat) {
        if (y instanceof PyFloat) return new PyFloat(x.value - y.value);
        if (typeof y === 'number') return new PyFloat(x.value - y);
      } else if (typeof x === 'number') {
        if (y instanceof PyFloat) return new PyFloat(x - y.value);
        if (typeof y === 'number') {
          const z = x - y;
          if (z <= 9007199254740991 && z >= -9007199254740991) return z;
        }
      }
      return binarySlow(frame, site, operation, x, y);
    };
  }

  function multiplyFloat(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (x instanceof PyFloat) {
        if (y instanceof PyFloat) return new PyFloat(x.value * y.value);
        if (typeof y === 'number') return new PyFloat(x.value * y);
      } else if (typeof x === 'number') {
        if (y instanceof PyFloat) return new PyFloat(x * y.value);
        if (typeof y === 'number') {
          const z = x * y;
          if (z <= 9007199254740991 && z >= -9007199254740991) return z + 0;
        }
      }
      return binarySlow(frame, site, operation, x, y);
    };
  }

  function trueDivide(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      const a = x instanceof PyFloat ? x.value : x;
      const b = y instanceof PyFloat ? y.value : y;
      if (typeof a === 'number' && typeof b === 'number' && b !== 0) return new PyFloat(a / b);
      return binarySlow(frame, site, operation, x, y);
    };
  }

  /** `x += y` where both are bare strings, the commonest non-numeric case; wide strings take the slow path. */
  function addStr(left: Eval, right: Eval, operation: Operation, site: OperatorSite): Eval {
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (typeof x === 'string' && typeof y === 'string' && x.length + y.length < 500000000) return x + y;
      if (typeof x === 'number' && typeof y === 'number') {
        const z: Value = x + y;
        if (z <= 9007199254740991 && z >= -9007199254740991) return z;
      }
      return binarySlow(frame, site, operation, x, y);
    };
  }

  /** A hot site whose operands have been of two built-in types. */
  function objects(left: Eval, right: Eval, known: KnownOperands, operation: Operation, site: OperatorSite): Eval {
    const lasti = site.index;
    const { x: leftType, y: rightType, slot } = known;
    return (frame) => {
      const x = left(frame);
      const y = right(frame);
      if (x !== null && (x as PyObject).type === leftType && y !== null && (y as PyObject).type === rightType) {
        frame.lasti = lasti;
        if (thread.frame !== frame) thread.frame = frame;
        const z = slot(x, y);
        if (z !== NotImplemented) return z;
      }
      return binarySlow(frame, site, operation, x, y);
    };
  }

  return {
    add,
    subtract,
    multiply,
    floorDivide,
    remainder,
    bitAnd,
    bitOr,
    bitXor,
    leftShift,
    rightShift,
    general,
    addFloat,
    subtractFloat,
    multiplyFloat,
    trueDivide,
    addStr,
    objects,
  };
}
