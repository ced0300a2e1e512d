// operator.itemgetter, attrgetter and methodcaller: functions made of keys, names, or a method and its arguments.
// CPython: Modules/_operator.c itemgetter_*, attrgetter_*, methodcaller_*.

import { raiseTypeError } from '../../errors/raise.js';
import { currentState } from '../../importlib/state.js';
import { defineType } from '../../object/define-type.js';
import type { PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { getAttribute } from '../../protocols/attribute.js';
import { call } from '../../protocols/call.js';
import { repr, reprGuard } from '../../protocols/repr.js';
import { getItem } from '../../protocols/subscript.js';
import { PyGetter } from '../../types/getter.js';
import { PyModule } from '../../types/module.js';
import { joinStrings, joinWith, strOf } from '../../types/str/text.js';
import { makeTuple, PyTuple, tupleType } from '../../types/tuple.js';
import { makeStr } from '../../types/wide-str.js';

/** What a getter was made of: positional arguments, then the values of keywords. */
abstract class PyMadeGetter extends PyGetter {
  readonly args: readonly Value[];
  readonly names: readonly string[];
  constructor(args: readonly Value[], names: readonly string[]) {
    super();
    this.args = args;
    this.names = names;
  }
}

class PyItemGetter extends PyMadeGetter {
  private readonly only: Value;
  constructor(args: readonly Value[], names: readonly string[]) {
    super(args, names);
    this.only = args.length === 1 ? args[0]! : null;
  }

  override apply(obj: Value): Value {
    const { args, only } = this;
    if (typeof only === 'number' && obj instanceof PyTuple && obj.shape === tupleType.rootShape) {
      const item = obj.items[only];
      if (item !== undefined) return item;
    }
    return args.length === 1 ? getItem(obj, args[0]!) : makeTuple(args.map((key) => getItem(obj, key)));
  }
}

class PyAttributeGetter extends PyMadeGetter {
  private readonly paths: readonly (readonly string[])[];
  constructor(args: readonly Value[], names: readonly string[]) {
    super(args, names);
    this.paths = args.map((name) => {
      const text = strOf(name);
      return text === undefined ? raiseTypeError('attribute name must be a string') : text.toString().split('.');
    });
  }

  override apply(obj: Value): Value {
    const { paths } = this;
    return paths.length === 1 ? follow(obj, paths[0]!) : makeTuple(paths.map((path) => follow(obj, path)));
  }
}

function follow(obj: Value, path: readonly string[]): Value {
  let value = obj;
  for (const name of path) value = getAttribute(value, name);
  return value;
}

class PyMethodCaller extends PyMadeGetter {
  private readonly name: string;
  constructor(args: readonly Value[], names: readonly string[]) {
    super(args, names);
    this.name = (strOf(args[0]!) ?? raiseTypeError('method name must be a string')).toString();
  }

  override apply(obj: Value): Value {
    return call(getAttribute(obj, this.name), this.args.slice(1), this.names.length === 0 ? null : this.names);
  }
}

// ### What they have in common

function onlyArgument(title: string, args: readonly Value[], names: readonly string[] | null): Value {
  const keywords = names?.length ?? 0;
  if (keywords > 0 && (title !== 'methodcaller' || args.length === keywords + 1))
    raiseTypeError(`${title}() takes no keyword arguments`);
  return args.length === 1 && keywords === 0
    ? args[0]!
    : raiseTypeError(`${title} expected 1 argument, got ${args.length - keywords}`);
}

function getterRepr(self: Value): PyStr {
  const getter = self as PyMadeGetter;
  const title = `operator.${getter.type.qualname}`;
  return reprGuard(self, `${title}(...)`, () => {
    const given = getter.args.length - getter.names.length;
    const parts = getter.args.map((value, i) =>
      i < given ? repr(value) : joinStrings([makeStr(`${getter.names[i - given]}=`), repr(value)]),
    );
    return joinStrings([`${title}(`, joinWith(', ', parts), ')']);
  });
}

/** Keywords are given to the class by a partial. */
function reduce(self: PyMadeGetter): Value {
  const given = self.args.length - self.names.length;
  if (self.names.length === 0) return makeTuple([self.type, makeTuple(self.args)]);
  const partial = getAttribute(functoolsModule(), 'partial');
  const make = call(partial, [self.type, self.args[0]!, ...self.args.slice(given)], self.names);
  return makeTuple([make, makeTuple(self.args.slice(1, given))]);
}

function functoolsModule(): Value {
  const { modules, builtins } = currentState();
  const known = modules.getStr('functools');
  if (known instanceof PyModule) return known;
  return call(builtins.getStr('__import__')!, ['functools'], null);
}

type GetterClass = { new (args: readonly Value[], names: readonly string[]): PyMadeGetter; prototype: PyMadeGetter };

function defineGetter(
  name: string,
  doc: string,
  instances: GetterClass,
  check: (args: readonly Value[], names: readonly string[]) => void,
): PyType {
  return defineType({
    name,
    module: 'operator',
    doc,
    instances,
    isBaseType: false,
    slots: {
      repr: getterRepr,
      call: (self, args, names) =>
        (self as PyMadeGetter).apply(args.length === 1 && names === null ? args[0]! : onlyArgument(name, args, names)),
      construct: (_cls, args, names) => {
        check(args, names ?? []);
        return new instances(args, names ?? []);
      },
    },
    methods: [
      {
        name: '__reduce__',
        signature: '($self, /)',
        doc: 'What copy and pickle rebuild the object from.',
        impl: reduce,
      },
    ],
  });
}

const noKeywords =
  (name: string) =>
  (args: readonly Value[], names: readonly string[]): void => {
    if (names.length > 0) raiseTypeError(`${name}() takes no keyword arguments`);
    if (args.length === 0) raiseTypeError(`${name} expected 1 argument, got 0`);
  };

function needsName(args: readonly Value[], names: readonly string[]): void {
  if (args.length === names.length) raiseTypeError('methodcaller needs at least one argument, the method name');
}

export const itemGetterType: PyType = defineGetter(
  'itemgetter',
  'A function that gets the items at the given keys of its argument.',
  PyItemGetter,
  noKeywords('itemgetter'),
);

export const attributeGetterType: PyType = defineGetter(
  'attrgetter',
  'A function that gets the named attributes of its argument.',
  PyAttributeGetter,
  noKeywords('attrgetter'),
);

export const methodCallerType: PyType = defineGetter(
  'methodcaller',
  'A function that calls the named method of its argument.',
  PyMethodCaller,
  needsName,
);
