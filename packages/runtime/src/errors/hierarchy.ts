// The built-in exception types: one table of names and bases, from which the types are made; what particular ones
// have beyond `args` comes from particular-exceptions.ts and exception-group.ts. Fills `exceptionTypes` of raise.ts.
// CPython: Objects/exceptions.c; library reference, "Exception hierarchy".

import { defineType, type TypeSpec } from '../object/define-type.js';
import type { Slots } from '../object/slots.js';
import { computeMro, type PyType } from '../object/type.js';
import { baseExceptionGetset, baseExceptionMethods, baseExceptionSlots } from './base-exception.js';
import { exceptionGroup } from './exception-group.js';
import { particularExceptions } from './particular-exceptions.js';
import { type ExceptionName, exceptionTypes } from './raise.js';

/** Name and base; bases stand before their subclasses. */
const HIERARCHY: readonly (readonly [ExceptionName, ExceptionName | null])[] = [
  ['BaseException', null],
  ['BaseExceptionGroup', 'BaseException'],
  ['GeneratorExit', 'BaseException'],
  ['KeyboardInterrupt', 'BaseException'],
  ['SystemExit', 'BaseException'],
  ['Exception', 'BaseException'],
  ['ExceptionGroup', 'BaseExceptionGroup'],
  ['ArithmeticError', 'Exception'],
  ['FloatingPointError', 'ArithmeticError'],
  ['OverflowError', 'ArithmeticError'],
  ['ZeroDivisionError', 'ArithmeticError'],
  ['AssertionError', 'Exception'],
  ['AttributeError', 'Exception'],
  ['BufferError', 'Exception'],
  ['EOFError', 'Exception'],
  ['ImportError', 'Exception'],
  ['ModuleNotFoundError', 'ImportError'],
  ['LookupError', 'Exception'],
  ['IndexError', 'LookupError'],
  ['KeyError', 'LookupError'],
  ['MemoryError', 'Exception'],
  ['NameError', 'Exception'],
  ['UnboundLocalError', 'NameError'],
  ['OSError', 'Exception'],
  ['BlockingIOError', 'OSError'],
  ['ChildProcessError', 'OSError'],
  ['ConnectionError', 'OSError'],
  ['BrokenPipeError', 'ConnectionError'],
  ['ConnectionAbortedError', 'ConnectionError'],
  ['ConnectionRefusedError', 'ConnectionError'],
  ['ConnectionResetError', 'ConnectionError'],
  ['FileExistsError', 'OSError'],
  ['FileNotFoundError', 'OSError'],
  ['InterruptedError', 'OSError'],
  ['IsADirectoryError', 'OSError'],
  ['NotADirectoryError', 'OSError'],
  ['PermissionError', 'OSError'],
  ['ProcessLookupError', 'OSError'],
  ['TimeoutError', 'OSError'],
  ['ReferenceError', 'Exception'],
  ['RuntimeError', 'Exception'],
  ['NotImplementedError', 'RuntimeError'],
  ['PythonFinalizationError', 'RuntimeError'],
  ['RecursionError', 'RuntimeError'],
  ['StopAsyncIteration', 'Exception'],
  ['StopIteration', 'Exception'],
  ['SyntaxError', 'Exception'],
  ['IndentationError', 'SyntaxError'],
  ['TabError', 'IndentationError'],
  ['_IncompleteInputError', 'SyntaxError'],
  ['SystemError', 'Exception'],
  ['TypeError', 'Exception'],
  ['ValueError', 'Exception'],
  ['UnicodeError', 'ValueError'],
  ['UnicodeDecodeError', 'UnicodeError'],
  ['UnicodeEncodeError', 'UnicodeError'],
  ['UnicodeTranslateError', 'UnicodeError'],
  ['Warning', 'Exception'],
  ['BytesWarning', 'Warning'],
  ['DeprecationWarning', 'Warning'],
  ['EncodingWarning', 'Warning'],
  ['FutureWarning', 'Warning'],
  ['ImportWarning', 'Warning'],
  ['PendingDeprecationWarning', 'Warning'],
  ['ResourceWarning', 'Warning'],
  ['RuntimeWarning', 'Warning'],
  ['SyntaxWarning', 'Warning'],
  ['UnicodeWarning', 'Warning'],
  ['UserWarning', 'Warning'],
];

const BASE_EXCEPTION: Partial<TypeSpec> = {
  layout: 'BaseException',
  hasDict: true,
  slots: baseExceptionSlots,
  methods: baseExceptionMethods,
  getset: baseExceptionGetset,
};

function particularsOf(name: ExceptionName): Partial<TypeSpec> {
  if (name === 'BaseException') return BASE_EXCEPTION;
  if (name === 'BaseExceptionGroup') return exceptionGroup;
  return particularExceptions[name] ?? {};
}

const slotsByName = new Map<string, Partial<Slots>>();

function inheritedSlots(base: ExceptionName | null): Partial<Slots> {
  const { construct, init } = slotsByName.get(base ?? '') ?? {};
  return construct === undefined || init === undefined ? {} : { construct, init };
}

/** Have the `__new__` of their base, as do the types under them. */
const SHARING_NEW = new Set<ExceptionName>([
  'AttributeError',
  'ImportError',
  'KeyError',
  'NameError',
  'StopIteration',
  'SyntaxError',
  'SystemExit',
]);

for (const [name, base] of HIERARCHY) {
  const particulars = particularsOf(name);
  const spec: TypeSpec = { name, ...particulars };
  if (base !== null && (SHARING_NEW.has(base) || base === 'OSError')) SHARING_NEW.add(name);
  // Most types made in C have a `__new__` of their own.
  if (name !== 'ExceptionGroup' && !SHARING_NEW.has(name))
    spec.slots = { ...inheritedSlots(base), ...particulars.slots };
  slotsByName.set(name, spec.slots ?? {});
  if (base !== null) spec.base = exceptionTypes[base];
  exceptionTypes[name] = defineType(spec);
}

/** Gives a type several bases; after `readyTypes`, which knows single inheritance only. */
export function linkBases(type: PyType, bases: PyType[]): void {
  if (type.bases.length === bases.length) return;
  type.bases = bases;
  type.mro = computeMro(type);
  for (const base of bases.slice(1)) base.subclasses.add(new WeakRef(type));
  type.modified();
}

/** Gives ExceptionGroup its second base. */
export function linkExceptionGroup(): void {
  linkBases(exceptionTypes.ExceptionGroup, [exceptionTypes.BaseExceptionGroup, exceptionTypes.Exception]);
}

/** Names and types of all built-in exceptions, as the builtins module has them. */
export function builtinExceptions(): [string, PyType][] {
  const all: [string, PyType][] = HIERARCHY.map(([name]) => [name, exceptionTypes[name]]);
  return [...all, ['EnvironmentError', exceptionTypes.OSError], ['IOError', exceptionTypes.OSError]];
}
