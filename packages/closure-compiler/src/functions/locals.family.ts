// Slot arrays by number of arguments and of further slots. Literals of the right length are packed and allocated inline.

import type { SlotValue, Value } from '@heddle/runtime';
import type { FamilyRuntime } from '../threading/family-runtime.js';

export function localsFamily(rt: FamilyRuntime) {
  const { finishLocals } = rt;

  function args0plus0() {
    return (): SlotValue[] => [];
  }

  function args0plus1() {
    return (): SlotValue[] => [undefined];
  }

  function args0plus2() {
    return (): SlotValue[] => [undefined, undefined];
  }

  function args0plus3() {
    return (): SlotValue[] => [undefined, undefined, undefined];
  }

  function args0plus4() {
    return (): SlotValue[] => [undefined, undefined, undefined, undefined];
  }

  function args0plus5() {
    return (): SlotValue[] => [undefined, undefined, undefined, undefined, undefined];
  }

  function args0plus6() {
    return (): SlotValue[] => [undefined, undefined, undefined, undefined, undefined, undefined];
  }

  function args0many(slots: number) {
    return (): SlotValue[] => finishLocals([], slots);
  }

  function args1plus0() {
    return (a: Value): SlotValue[] => [a];
  }

  function args1plus1() {
    return (a: Value): SlotValue[] => [a, undefined];
  }

  function args1plus2() {
    return (a: Value): SlotValue[] => [a, undefined, undefined];
  }

  function args1plus3() {
    return (a: Value): SlotValue[] => [a, undefined, undefined, undefined];
  }

  function args1plus4() {
    return (a: Value): SlotValue[] => [a, undefined, undefined, undefined, undefined];
  }

  function args1plus5() {
    return (a: Value): SlotValue[] => [a, undefined, undefined, undefined, undefined, undefined];
  }

  function args1plus6() {
    return (a: Value): SlotValue[] => [a, undefined, undefined, undefined, undefined, undefined, undefined];
  }

  function args1many(slots: number) {
    return (a: Value): SlotValue[] => finishLocals([a], slots);
  }

  function args2plus0() {
    return (a: Value, b: Value): SlotValue[] => [a, b];
  }

  function args2plus1() {
    return (a: Value, b: Value): SlotValue[] => [a, b, undefined];
  }

  function args2plus2() {
    return (a: Value, b: Value): SlotValue[] => [a, b, undefined, undefined];
  }

  function args2plus3() {
    return (a: Value, b: Value): SlotValue[] => [a, b, undefined, undefined, undefined];
  }

  function args2plus4() {
    return (a: Value, b: Value): SlotValue[] => [a, b, undefined, undefined, undefined, undefined];
  }

  function args2plus5() {
    return (a: Value, b: Value): SlotValue[] => [a, b, undefined, undefined, undefined, undefined, undefined];
  }

  function args2plus6() {
    return (a: Value, b: Value): SlotValue[] => [
      a,
      b,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ];
  }

  function args2many(slots: number) {
    return (a: Value, b: Value): SlotValue[] => finishLocals([a, b], slots);
  }

  function args3plus0() {
    return (a: Value, b: Value, c: Value): SlotValue[] => [a, b, c];
  }

  function args3plus1() {
    return (a: Value, b: Value, c: Value): SlotValue[] => [a, b, c, undefined];
  }

  function args3plus2() {
    return (a: Value, b: Value, c: Value): SlotValue[] => [a, b, c, undefined, undefined];
  }

  function args3plus3() {
    return (a: Value, b: Value, c: Value): SlotValue[] => [a, b, c, undefined, undefined, undefined];
  }

  function args3plus4() {
    return (a: Value, b: Value, c: Value): SlotValue[] => [a, b, c, undefined, undefined, undefined, undefined];
  }

  function args3plus5() {
    return (a: Value, b: Value, c: Value): SlotValue[] => [
      a,
      b,
      c,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ];
  }

  function args3plus6() {
    return (a: Value, b: Value, c: Value): SlotValue[] => [
      a,
      b,
      c,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ];
  }

  function args3many(slots: number) {
    return (a: Value, b: Value, c: Value): SlotValue[] => finishLocals([a, b, c], slots);
  }

  return {
    args0plus0,
    args0plus1,
    args0plus2,
    args0plus3,
    args0plus4,
    args0plus5,
    args0plus6,
    args0many,
    args1plus0,
    args1plus1,
    args1plus2,
    args1plus3,
    args1plus4,
    args1plus5,
    args1plus6,
    args1many,
    args2plus0,
    args2plus1,
    args2plus2,
    args2plus3,
    args2plus4,
    args2plus5,
    args2plus6,
    args2many,
    args3plus0,
    args3plus1,
    args3plus2,
    args3plus3,
    args3plus4,
    args3plus5,
    args3plus6,
    args3many,
  };
}
