/**
 * The values of the baseline stack machine: Python ints are safe integers or bigints, floats are boxed, and lists,
 * dictionaries and strings are the host's, as in Heddle itself, so that only the way of dispatching differs.
 * The general (slow) forms of its operators live here too; the machine's loop holds the fast ones.
 */

/** A boxed float: a bare number is always an int. */
export class Float {
  constructor(readonly value: number) {}
}

/** A function of the program: where its code starts and how large its frame is. */
export class CodeFunction {
  constructor(
    readonly name: string,
    readonly entry: number,
    readonly arity: number,
    readonly localCount: number,
  ) {}
}

/** A function of the host. */
export class NativeFunction {
  constructor(
    readonly name: string,
    readonly arity: number,
    readonly apply: (stack: Value[], first: number, count: number) => Value,
  ) {}
}

/** The iterator of a `range`: the loop instruction steps it in place. */
export class RangeIterator {
  constructor(
    public next: number,
    readonly stop: number,
    readonly step: number,
  ) {}
}

/** The iterator of a list. */
export class ListIterator {
  public index = 0;
  constructor(readonly list: Value[]) {}
}

export type Value =
  | undefined
  | null
  | boolean
  | number
  | bigint
  | string
  | Float
  | CodeFunction
  | NativeFunction
  | RangeIterator
  | ListIterator
  | Map<Value, Value>
  | Value[];

/** What a program of the machine raises. */
export class MachineError extends Error {}

type Int = number | bigint;

function isInt(value: Value): value is Int {
  return typeof value === 'number' || typeof value === 'bigint';
}

function normalise(value: bigint): Int {
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}

function toFloat(value: Value): number {
  if (value instanceof Float) return value.value;
  if (isInt(value)) return Number(value);
  throw new MachineError('unsupported operand');
}

function floorDivideBig(x: bigint, y: bigint): bigint {
  const quotient = x / y;
  return quotient * y !== x && x < 0n !== y < 0n ? quotient - 1n : quotient;
}

export function addSlow(x: Value, y: Value): Value {
  if (isInt(x) && isInt(y)) return normalise(BigInt(x) + BigInt(y));
  return new Float(toFloat(x) + toFloat(y));
}

export function subtractSlow(x: Value, y: Value): Value {
  if (isInt(x) && isInt(y)) return normalise(BigInt(x) - BigInt(y));
  return new Float(toFloat(x) - toFloat(y));
}

export function multiplySlow(x: Value, y: Value): Value {
  if (isInt(x) && isInt(y)) return normalise(BigInt(x) * BigInt(y));
  if (typeof x === 'string' && typeof y === 'number') return x.repeat(y);
  return new Float(toFloat(x) * toFloat(y));
}

export function divide(x: Value, y: Value): Value {
  const divisor = toFloat(y);
  if (divisor === 0) throw new MachineError('division by zero');
  return new Float(toFloat(x) / divisor);
}

export function floorDivideSlow(x: Value, y: Value): Value {
  if (isInt(x) && isInt(y)) {
    if (!y) throw new MachineError('division by zero');
    return normalise(floorDivideBig(BigInt(x), BigInt(y)));
  }
  return new Float(Math.floor(toFloat(x) / toFloat(y)));
}

export function moduloSlow(x: Value, y: Value): Value {
  if (!isInt(x) || !isInt(y)) throw new MachineError('unsupported operand for %');
  if (!y) throw new MachineError('division by zero');
  const divisor = BigInt(y);
  return normalise(BigInt(x) - floorDivideBig(BigInt(x), divisor) * divisor);
}

/** The order of two values: negative, zero or positive. */
export function compareSlow(x: Value, y: Value): number {
  if (typeof x === 'string' && typeof y === 'string') return x < y ? -1 : x > y ? 1 : 0;
  return toFloat(x) - toFloat(y);
}

export function equalSlow(x: Value, y: Value): boolean {
  if (x instanceof Float || y instanceof Float) return toFloat(x) === toFloat(y);
  return x === y;
}

export function truth(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (value instanceof Float) return value.value !== 0;
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Map) return value.size > 0;
  return Boolean(value);
}

export function iterate(value: Value): Value {
  if (value instanceof RangeIterator) return value;
  if (Array.isArray(value)) return new ListIterator(value);
  throw new MachineError('object is not iterable');
}

export function contains(container: Value, item: Value): boolean {
  if (typeof container === 'string' && typeof item === 'string') return container.includes(item);
  if (container instanceof Map) return container.has(item);
  if (Array.isArray(container)) return container.includes(item);
  throw new MachineError('argument is not a container');
}

export function loadItem(container: Value, key: Value): Value {
  if (container instanceof Map) {
    const found = container.get(key);
    if (found === undefined) throw new MachineError('KeyError');
    return found;
  }
  if ((typeof container === 'string' || Array.isArray(container)) && typeof key === 'number') {
    const found = container[key < 0 ? key + container.length : key];
    if (found === undefined) throw new MachineError('index out of range');
    return found;
  }
  throw new MachineError('object is not subscriptable');
}

export function text(value: Value): string {
  if (value instanceof Float) return Number.isInteger(value.value) ? `${value.value}.0` : String(value.value);
  return String(value);
}
