/**
 * A classic stack machine with one dispatch loop over a `switch`: what Heddle's closures are measured against.
 * It is meant to be a good one of its kind. All code is one Int32Array, an instruction is one word (operation in the
 * low byte, operand above), locals live on the value stack, so a call copies nothing, return addresses live in a typed array,
 * ints have their own path in each operator, and the operations that run most often come first in the switch.
 * The switch stands in one function, because leaving it would cost a call per instruction: hence its length.
 */
import {
  addSlow,
  CodeFunction,
  compareSlow,
  contains,
  divide,
  equalSlow,
  Float,
  floorDivideSlow,
  iterate,
  ListIterator,
  loadItem,
  MachineError,
  moduloSlow,
  multiplySlow,
  NativeFunction,
  RangeIterator,
  subtractSlow,
  truth,
  type Value,
} from './stack-vm-values.js';

/** The operations, most frequent first. The assembler knows them by these names in lower case. */
export const OPERATIONS = {
  LOCAL: 0,
  STORE: 1,
  CONST: 2,
  GLOBAL: 3,
  ADD: 4,
  FOR_ITER: 5,
  JUMP: 6,
  CALL: 7,
  RETURN: 8,
  POP: 9,
  LESS: 10,
  EQUAL: 11,
  JUMP_IF_FALSE: 12,
  SUBTRACT: 13,
  MULTIPLY: 14,
  MODULO: 15,
  FLOOR_DIVIDE: 16,
  DIVIDE: 17,
  LOAD_ITEM: 18,
  STORE_ITEM: 19,
  LIST_APPEND: 20,
  METHOD: 21,
  CONTAINS: 22,
  ITERATE: 23,
  NEW_LIST: 24,
  NEW_DICT: 25,
} as const;

/** A program ready to run. */
export interface Program {
  readonly code: Int32Array;
  readonly constants: readonly Value[];
  readonly globals: Value[];
  readonly globalNames: readonly string[];
  readonly methodNames: readonly string[];
  readonly main: CodeFunction;
}

const MAX_FRAMES = 10_000;
const STACK_SIZE = 100_000;

/** How many low bits of an instruction hold its operation; the operand of METHOD has the argument count in as many. */
export const OPERAND_SHIFT = 8;

function applyMethod(receiver: Value, name: string, stack: Value[], first: number): Value {
  if (typeof receiver !== 'string') throw new MachineError(`no method ${name}`);
  switch (name) {
    case 'upper':
      return receiver.toUpperCase();
    case 'replace':
      return receiver.replaceAll(stack[first] as string, stack[first + 1] as string);
    case 'split':
      return receiver.split(stack[first] as string);
    case 'startswith':
      return receiver.startsWith(stack[first] as string);
    case 'find':
      return receiver.indexOf(stack[first] as string);
    case 'join':
      return (stack[first] as string[]).join(receiver);
    default:
      throw new MachineError(`no method ${name}`);
  }
}

/** Runs `program`'s main function and returns what it returns; a program's own error is a MachineError. */
export function run(program: Program): Value {
  const { code, constants, globals, globalNames, methodNames } = program;
  const stack: Value[] = new Array<Value>(STACK_SIZE).fill(undefined);
  // Two words a frame: where to go on, and where the caller's locals start.
  const frames = new Int32Array(MAX_FRAMES * 2);
  let frameTop = 0;
  let base = 1;
  let top = base + program.main.localCount;
  let at = program.main.entry;

  for (;;) {
    const word = code[at++] as number;
    const operand = word >> 8;
    switch (word & 0xff) {
      case 0: {
        // LOCAL
        const value = stack[base + operand];
        if (value === undefined) throw new MachineError('unbound local');
        stack[top++] = value;
        break;
      }
      case 1: // STORE
        stack[base + operand] = stack[--top];
        break;
      case 2: // CONST
        stack[top++] = constants[operand];
        break;
      case 3: {
        // GLOBAL
        const value = globals[operand];
        if (value === undefined) throw new MachineError(`name '${globalNames[operand]}' is not defined`);
        stack[top++] = value;
        break;
      }
      case 4: {
        // ADD
        const y = stack[--top];
        const x = stack[top - 1];
        if (typeof x === 'number' && typeof y === 'number') {
          const sum = x + y;
          stack[top - 1] = Number.isSafeInteger(sum) ? sum : addSlow(x, y);
        } else if (typeof x === 'string' && typeof y === 'string') {
          stack[top - 1] = x + y;
        } else if (x instanceof Float && y instanceof Float) {
          stack[top - 1] = new Float(x.value + y.value);
        } else {
          stack[top - 1] = addSlow(x, y);
        }
        break;
      }
      case 5: {
        // FOR_ITER: the operand is where to go when the iterator is exhausted
        const iterator = stack[top - 1];
        if (iterator instanceof RangeIterator) {
          const next = iterator.next;
          if (iterator.step > 0 ? next < iterator.stop : next > iterator.stop) {
            iterator.next = next + iterator.step;
            stack[top++] = next;
          } else {
            top--;
            at = operand;
          }
        } else if (iterator instanceof ListIterator) {
          if (iterator.index < iterator.list.length) {
            stack[top++] = iterator.list[iterator.index++];
          } else {
            top--;
            at = operand;
          }
        } else {
          throw new MachineError('not an iterator');
        }
        break;
      }
      case 6: // JUMP
        at = operand;
        break;
      case 7: {
        // CALL: the operand is the number of arguments; the callee lies under them
        const first = top - operand;
        const callee = stack[first - 1];
        if (callee instanceof CodeFunction) {
          if (callee.arity !== operand) throw new MachineError(`${callee.name}() takes ${callee.arity} arguments`);
          if (frameTop === MAX_FRAMES * 2) throw new MachineError('maximum recursion depth exceeded');
          frames[frameTop] = at;
          frames[frameTop + 1] = base;
          frameTop += 2;
          base = first;
          const end = first + callee.localCount;
          while (top < end) stack[top++] = undefined;
          at = callee.entry;
        } else if (callee instanceof NativeFunction) {
          const result = callee.apply(stack, first, operand);
          top = first;
          stack[top - 1] = result;
        } else {
          throw new MachineError('object is not callable');
        }
        break;
      }
      case 8: {
        // RETURN
        const result = stack[top - 1];
        if (frameTop === 0) return result;
        top = base;
        stack[top - 1] = result;
        frameTop -= 2;
        at = frames[frameTop] as number;
        base = frames[frameTop + 1] as number;
        break;
      }
      case 9: // POP
        top--;
        break;
      case 10: {
        // LESS
        const y = stack[--top];
        const x = stack[top - 1];
        stack[top - 1] = typeof x === 'number' && typeof y === 'number' ? x < y : compareSlow(x, y) < 0;
        break;
      }
      case 11: {
        // EQUAL
        const y = stack[--top];
        const x = stack[top - 1];
        stack[top - 1] = typeof x === 'number' && typeof y === 'number' ? x === y : equalSlow(x, y);
        break;
      }
      case 12: {
        // JUMP_IF_FALSE
        const value = stack[--top];
        if (value === false || (value !== true && !truth(value))) at = operand;
        break;
      }
      case 13: {
        // SUBTRACT
        const y = stack[--top];
        const x = stack[top - 1];
        if (typeof x === 'number' && typeof y === 'number') {
          const difference = x - y;
          stack[top - 1] = Number.isSafeInteger(difference) ? difference : subtractSlow(x, y);
        } else {
          stack[top - 1] = subtractSlow(x, y);
        }
        break;
      }
      case 14: {
        // MULTIPLY: a product of zero is made positive, since ints have no -0
        const y = stack[--top];
        const x = stack[top - 1];
        if (typeof x === 'number' && typeof y === 'number') {
          const product = x * y;
          stack[top - 1] = Number.isSafeInteger(product) ? product + 0 : multiplySlow(x, y);
        } else if (x instanceof Float && y instanceof Float) {
          stack[top - 1] = new Float(x.value * y.value);
        } else {
          stack[top - 1] = multiplySlow(x, y);
        }
        break;
      }
      case 15: {
        // MODULO
        const y = stack[--top];
        const x = stack[top - 1];
        if (typeof x === 'number' && typeof y === 'number' && x >= 0 && y > 0) {
          stack[top - 1] = x % y;
        } else {
          stack[top - 1] = moduloSlow(x, y);
        }
        break;
      }
      case 16: {
        // FLOOR_DIVIDE
        const y = stack[--top];
        const x = stack[top - 1];
        if (typeof x === 'number' && typeof y === 'number' && x >= 0 && y > 0) {
          stack[top - 1] = (x - (x % y)) / y;
        } else {
          stack[top - 1] = floorDivideSlow(x, y);
        }
        break;
      }
      case 17: {
        // DIVIDE
        const y = stack[--top];
        stack[top - 1] = divide(stack[top - 1], y);
        break;
      }
      case 18: {
        // LOAD_ITEM
        const key = stack[--top];
        stack[top - 1] = loadItem(stack[top - 1], key);
        break;
      }
      case 19: {
        // STORE_ITEM: value, container, key, as in CPython
        const key = stack[--top];
        const container = stack[--top];
        const value = stack[--top];
        if (container instanceof Map) container.set(key, value);
        else if (Array.isArray(container) && typeof key === 'number' && key < container.length) container[key] = value;
        else throw new MachineError('cannot store item');
        break;
      }
      case 20: {
        // LIST_APPEND of a comprehension: the list lies under the iterator
        const value = stack[--top];
        (stack[top - 2] as Value[]).push(value);
        break;
      }
      case 21: {
        // METHOD: the name's index, then the number of arguments; the receiver lies under them
        const count = operand & 0xff;
        const first = top - count;
        const receiver = stack[first - 1];
        const name = methodNames[operand >> 8] as string;
        let result: Value;
        if (count === 1 && Array.isArray(receiver) && name === 'append') {
          receiver.push(stack[first]);
          result = null;
        } else {
          result = applyMethod(receiver, name, stack, first);
        }
        top = first;
        stack[top - 1] = result;
        break;
      }
      case 22: {
        // CONTAINS
        const container = stack[--top];
        stack[top - 1] = contains(container, stack[top - 1]);
        break;
      }
      case 23: // ITERATE
        stack[top - 1] = iterate(stack[top - 1]);
        break;
      case 24: // NEW_LIST
        stack[top++] = [];
        break;
      case 25: // NEW_DICT
        stack[top++] = new Map();
        break;
      default:
        throw new MachineError(`bad instruction ${word & 0xff}`);
    }
  }
}
