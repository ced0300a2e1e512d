// enumerate. CPython: Objects/enumobject.c.

import { raiseTypeError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import type { PyType } from '../object/type.js';
import type { PyInt, Value } from '../object/value.js';
import { asIndex } from '../protocols/index.js';
import { iterate, nextSlot } from '../protocols/iterate.js';
import { makeGenericAlias } from './generic-alias.js';
import { intAdd } from './int/arithmetic.js';
import { reduceRow } from './iterator-reduce.js';
import { makeTuple } from './tuple.js';

export class PyEnumerate extends PyInstance {
  readonly iterator: Value;
  private readonly nextItem: (iterator: Value) => Value | undefined;
  following: PyInt;
  /** The pair `step` moved to; compiled `for i, x in enumerate(…)` reads these and makes no tuple. */
  index: PyInt;
  item: Value;

  constructor(shape: Shape, iterator: Value, start: PyInt) {
    super(shape);
    this.iterator = iterator;
    this.nextItem = nextSlot(iterator);
    this.following = start;
    this.index = start;
    this.item = null;
  }

  /** Moves to the next pair; false at the end. */
  step(): boolean {
    const item = this.nextItem(this.iterator);
    if (item === undefined) return false;
    const index = this.following;
    this.index = index;
    this.item = item;
    this.following = typeof index === 'number' && index < Number.MAX_SAFE_INTEGER ? index + 1 : intAdd(index, 1);
    return true;
  }

  next(): Value | undefined {
    return this.step() ? makeTuple([this.index, this.item]) : undefined;
  }
}

function construct(cls: PyType, args: Value[], names: readonly string[] | null, isNew = false): Value {
  if (cls === enumerateType && !isNew) checkArguments(args.length, names ?? []);
  const [iterable, start] = bindConstructor('enumerate', '(iterable, start=0)', args, names) as (Value | undefined)[];
  const first = start === undefined ? 0 : asIndex(start);
  return new PyEnumerate(cls.rootShape, iterate(iterable!), first);
}

/** Calls of the type itself have a wording of their own. CPython: enumerate_vectorcall. */
function checkArguments(count: number, names: readonly string[]): void {
  if (count === 0 || (count > 2 && count === names.length))
    raiseTypeError("enumerate() missing required argument 'iterable'");
  if (count > 2) raiseTypeError(`enumerate() takes at most 2 arguments (${count} given)`);
  const expected = names[0] === 'start' && names.length === 2 ? ['start', 'iterable'] : ['iterable', 'start'];
  names.forEach((name, i) => {
    if (name !== expected[count - names.length + i])
      raiseTypeError(`'${name}' is an invalid keyword argument for enumerate()`);
  });
}

export const enumerateType: PyType = defineType({
  name: 'enumerate',
  layout: 'enumerate',
  slots: {
    iter: (self) => self,
    iterNext: (self) => (self as PyEnumerate).next(),
    construct,
  },
  methods: [
    { name: '__class_getitem__', kind: 'class', signature: '($type, object, /)', impl: makeGenericAlias },
    reduceRow((self: PyEnumerate) => makeTuple([self.type, makeTuple([self.iterator, self.following])])),
  ],
});
