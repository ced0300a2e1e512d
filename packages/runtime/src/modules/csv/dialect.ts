// csv.Dialect, and the dialects that have a name. A dialect is checked when it is made. CPython: Modules/_csv.c dialect_new.

import { raise, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { currentState } from '../../importlib/state.js';
import { defineType, type GetSetSpec } from '../../object/define-type.js';
import type { NativeState } from '../../object/native-state.js';
import { PyInstance } from '../../object/object.js';
import type { Shape } from '../../object/shape.js';
import { type PyType, typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { lookupAttribute } from '../../protocols/attribute.js';
import { isTrue } from '../../protocols/truth.js';
import { PyDict } from '../../types/dict.js';
import { codePointLength, strOf } from '../../types/str/text.js';
import { makeStr } from '../../types/wide-str.js';
import { raiseCsvError } from './error.js';

export const QUOTE = { MINIMAL: 0, ALL: 1, NONNUMERIC: 2, NONE: 3, STRINGS: 4, NOTNULL: 5 } as const;

const NAMES = [
  'delimiter',
  'doublequote',
  'escapechar',
  'lineterminator',
  'quotechar',
  'quoting',
  'skipinitialspace',
  'strict',
] as const;
type Name = (typeof NAMES)[number];

/** Characters are strings; '' stands for none. */
export class PyDialect extends PyInstance {
  readonly delimiter: string;
  readonly doubleQuote: boolean;
  readonly escapeChar: string;
  readonly lineTerminator: string;
  readonly quote: string;
  readonly quoting: number;
  readonly skipsSpace: boolean;
  readonly isStrict: boolean;

  constructor(shape: Shape, given: ReadonlyMap<Name, Value>) {
    super(shape);
    const flag = (name: Name, fallback: boolean): boolean => {
      const value = given.get(name);
      return value === undefined ? fallback : isTrue(value);
    };
    this.delimiter = characterOf('delimiter', given.get('delimiter'), ',', false);
    this.doubleQuote = flag('doublequote', true);
    this.escapeChar = characterOf('escapechar', given.get('escapechar'), '', true);
    this.lineTerminator = lineTerminatorOf(given.get('lineterminator'));
    this.quote = characterOf('quotechar', given.get('quotechar'), '"', true);
    const quoting = given.get('quoting');
    this.quoting = quoting === undefined && this.quote === '' ? QUOTE.NONE : quotingOf(quoting);
    this.skipsSpace = flag('skipinitialspace', false);
    this.isStrict = flag('strict', false);
    check(this);
  }
}

// ### Checks

function characterOf(name: string, value: Value | undefined, fallback: string, isOptional: boolean): string {
  if (value === undefined) return fallback;
  if (value === null && isOptional) return '';
  const wanted = `"${name}" must be a unicode character${isOptional ? ' or None' : ''}`;
  const text = strOf(value);
  if (text === undefined) return raiseTypeError(`${wanted}, not ${typeName(value)}`);
  const length = codePointLength(text);
  return length === 1 ? text.toString() : raiseTypeError(`${wanted}, not a string of length ${length}`);
}

function lineTerminatorOf(value: Value | undefined): string {
  if (value === undefined) return '\r\n';
  return strOf(value)?.toString() ?? raiseTypeError(`"lineterminator" must be a string, not ${typeName(value)}`);
}

function quotingOf(value: Value | undefined): number {
  if (value === undefined) return QUOTE.MINIMAL;
  if (typeof value !== 'number') return raiseTypeError(`"quoting" must be an integer, not ${typeName(value)}`);
  return value >= QUOTE.MINIMAL && value <= QUOTE.NOTNULL ? value : raiseTypeError('bad "quoting" value');
}

function check(dialect: PyDialect): void {
  const { delimiter, escapeChar, quote, quoting, skipsSpace } = dialect;
  if (quoting !== QUOTE.NONE && quote === '') raiseTypeError('quotechar must be set if quoting enabled');
  checkCharacter(dialect, 'delimiter', delimiter, true);
  checkCharacter(dialect, 'escapechar', escapeChar, !skipsSpace);
  checkCharacter(dialect, 'quotechar', quote, !skipsSpace);
  const different = (x: string, name: string, y: string, other: string): void => {
    if (x !== '' && x === y) raiseValueError(`bad ${name} or ${other} value`);
  };
  different(delimiter, 'delimiter', escapeChar, 'escapechar');
  different(delimiter, 'delimiter', quote, 'quotechar');
  different(escapeChar, 'escapechar', quote, 'quotechar');
}

function checkCharacter(dialect: PyDialect, name: string, char: string, allowsSpace: boolean): void {
  if (char === '') return;
  if (char === '\r' || char === '\n' || (char === ' ' && !allowsSpace)) raiseValueError(`bad ${name} value`);
  if (dialect.lineTerminator.includes(char)) raiseValueError(`bad ${name} or lineterminator value`);
}

// ### Construction

function construct(cls: PyType, args: Value[], names: readonly string[] | null): Value {
  const given = args.length - (names?.length ?? 0);
  const options = new Map<string, Value>();
  const positional = ['dialect', ...NAMES];
  args.slice(0, given).forEach((value, i) => {
    const name = positional[i];
    if (name === undefined) raiseTypeError(`function takes at most ${positional.length} arguments (${given} given)`);
    else options.set(name, value);
  });
  names?.forEach((name, i) => {
    options.set(name, args[given + i]!);
  });
  return makeDialect(cls, options.get('dialect'), options);
}

/** A dialect like `base` (one with that name, or an object with attributes) with some parts given. */
function makeDialect(cls: PyType, base: Value | undefined, options: ReadonlyMap<string, Value>): Value {
  const unexpected = [...options.keys()].find(
    (name) => name !== 'dialect' && !(NAMES as readonly string[]).includes(name),
  );
  if (unexpected !== undefined) raiseTypeError(`this function got an unexpected keyword argument '${unexpected}'`);
  const isNamed = base !== undefined && base !== null && strOf(base) !== undefined;
  const like = isNamed ? findDialect(base) : (base ?? null);
  const own = NAMES.filter((name) => options.has(name));
  if (like instanceof PyDialect && own.length === 0) return like;
  const given = new Map<Name, Value>();
  for (const name of NAMES) {
    const value = options.get(name) ?? (like === null ? undefined : lookupAttribute(like, name));
    if (options.has(name)) given.set(name, options.get(name)!);
    else if (value !== undefined) given.set(name, value);
  }
  return new PyDialect(cls.rootShape, given);
}

/** The dialect for `reader(…, dialect, **options)`; it may be among the options. */
export function dialectFor(base: Value | undefined, options: ReadonlyMap<string, Value>): PyDialect {
  const named = options.get('dialect');
  if (base !== undefined && named !== undefined)
    raiseTypeError("argument for function given by name ('dialect') and position (1)");
  return makeDialect(dialectType, base === undefined ? named : base, options) as PyDialect;
}

// ### Named dialects

const registries = new WeakMap<NativeState, PyDict>();

export function dialectRegistry(): PyDict {
  const state = currentState();
  let registry = registries.get(state);
  if (registry === undefined) {
    registry = new PyDict();
    registries.set(state, registry);
  }
  return registry;
}

export function findDialect(name: Value): Value {
  return dialectRegistry().get(name) ?? raiseCsvError('unknown dialect');
}

export function registerDialect(name: Value, base: Value | undefined, options: Map<string, Value>): null {
  if (strOf(name) === undefined) raiseTypeError('dialect name must be a string');
  dialectRegistry().set(name, dialectFor(base, options));
  return null;
}

export function unregisterDialect(name: Value): null {
  if (!dialectRegistry().delete(name)) raiseCsvError('unknown dialect');
  return null;
}

// ### Type

const own = (self: Value): PyDialect => self as PyDialect;
const character = (char: string): Value => (char === '' ? null : makeStr(char));

function attribute(name: Name, get: (dialect: PyDialect) => Value): GetSetSpec {
  return { name, doc: '', get: (self) => get(own(self)) };
}

const cannotPickle = (self: Value): never =>
  raise('TypeError', `cannot pickle '${typeName(self).replace('_csv.', '')}' instances`);

export const dialectType: PyType = defineType({
  name: 'Dialect',
  module: '_csv',
  doc: 'CSV dialect\n\nThe Dialect type records CSV dialect options.',
  layout: 'Dialect',
  slots: { construct, init: () => {} },
  methods: [
    {
      name: '__reduce__',
      signature: '($self, /, *args)',
      doc: 'Raise TypeError: dialects cannot be pickled.',
      impl: cannotPickle,
    },
    {
      name: '__reduce_ex__',
      signature: '($self, /, *args)',
      doc: 'Raise TypeError: dialects cannot be pickled.',
      impl: cannotPickle,
    },
  ],
  getset: [
    attribute('delimiter', (dialect) => makeStr(dialect.delimiter)),
    attribute('doublequote', (dialect) => dialect.doubleQuote),
    attribute('escapechar', (dialect) => character(dialect.escapeChar)),
    attribute('lineterminator', (dialect) => makeStr(dialect.lineTerminator)),
    attribute('quotechar', (dialect) => character(dialect.quote)),
    attribute('quoting', (dialect) => dialect.quoting),
    attribute('skipinitialspace', (dialect) => dialect.skipsSpace),
    attribute('strict', (dialect) => dialect.isStrict),
  ],
});
