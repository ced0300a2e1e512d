// The built-in exception types: one table of names, bases and docs, from which the types are made; what particular ones
// have beyond `args` comes from particular-exceptions.ts and exception-group.ts. Fills `exceptionTypes` of raise.ts.
// CPython: Objects/exceptions.c; library reference, "Exception hierarchy".

import { defineType, type TypeSpec } from '../object/define-type.js';
import type { Slots } from '../object/slots.js';
import { computeMro, type PyType } from '../object/type.js';
import { baseExceptionGetset, baseExceptionMethods, baseExceptionSlots } from './base-exception.js';
import { exceptionGroup } from './exception-group.js';
import { particularExceptions } from './particular-exceptions.js';
import { type ExceptionName, exceptionTypes } from './raise.js';

const SYSTEM_ERROR_DOC =
  'Internal error in the Python interpreter.\n\n' +
  'Please report this to the Python maintainer, along with the traceback,\n' +
  'the Python version, and the hardware/OS platform and version.';

/** Name, base, `__doc__`; bases stand before their subclasses. */
const HIERARCHY: readonly (readonly [ExceptionName, ExceptionName | null, string])[] = [
  ['BaseException', null, 'Common base class for all exceptions'],
  ['BaseExceptionGroup', 'BaseException', 'A combination of multiple unrelated exceptions.'],
  ['GeneratorExit', 'BaseException', 'Request that a generator exit.'],
  ['KeyboardInterrupt', 'BaseException', 'Program interrupted by user.'],
  ['SystemExit', 'BaseException', 'Request to exit from the interpreter.'],
  ['Exception', 'BaseException', 'Common base class for all non-exit exceptions.'],
  ['ExceptionGroup', 'BaseExceptionGroup', ''],
  ['ArithmeticError', 'Exception', 'Base class for arithmetic errors.'],
  ['FloatingPointError', 'ArithmeticError', 'Floating-point operation failed.'],
  ['OverflowError', 'ArithmeticError', 'Result too large to be represented.'],
  ['ZeroDivisionError', 'ArithmeticError', 'Second argument to a division or modulo operation was zero.'],
  ['AssertionError', 'Exception', 'Assertion failed.'],
  ['AttributeError', 'Exception', 'Attribute not found.'],
  ['BufferError', 'Exception', 'Buffer error.'],
  ['EOFError', 'Exception', 'Read beyond end of file.'],
  ['ImportError', 'Exception', "Import can't find module, or can't find name in module."],
  ['ModuleNotFoundError', 'ImportError', 'Module not found.'],
  ['LookupError', 'Exception', 'Base class for lookup errors.'],
  ['IndexError', 'LookupError', 'Sequence index out of range.'],
  ['KeyError', 'LookupError', 'Mapping key not found.'],
  ['MemoryError', 'Exception', 'Out of memory.'],
  ['NameError', 'Exception', 'Name not found globally.'],
  ['UnboundLocalError', 'NameError', 'Local name referenced but not bound to a value.'],
  ['OSError', 'Exception', 'Base class for I/O related errors.'],
  ['BlockingIOError', 'OSError', 'I/O operation would block.'],
  ['ChildProcessError', 'OSError', 'Child process error.'],
  ['ConnectionError', 'OSError', 'Connection error.'],
  ['BrokenPipeError', 'ConnectionError', 'Broken pipe.'],
  ['ConnectionAbortedError', 'ConnectionError', 'Connection aborted.'],
  ['ConnectionRefusedError', 'ConnectionError', 'Connection refused.'],
  ['ConnectionResetError', 'ConnectionError', 'Connection reset.'],
  ['FileExistsError', 'OSError', 'File already exists.'],
  ['FileNotFoundError', 'OSError', 'File not found.'],
  ['InterruptedError', 'OSError', 'Interrupted by signal.'],
  ['IsADirectoryError', 'OSError', "Operation doesn't work on directories."],
  ['NotADirectoryError', 'OSError', 'Operation only works on directories.'],
  ['PermissionError', 'OSError', 'Not enough permissions.'],
  ['ProcessLookupError', 'OSError', 'Process not found.'],
  ['TimeoutError', 'OSError', 'Timeout expired.'],
  ['ReferenceError', 'Exception', 'Weak ref proxy used after referent went away.'],
  ['RuntimeError', 'Exception', 'Unspecified run-time error.'],
  ['NotImplementedError', 'RuntimeError', "Method or function hasn't been implemented yet."],
  ['PythonFinalizationError', 'RuntimeError', 'Operation blocked during Python finalization.'],
  ['RecursionError', 'RuntimeError', 'Recursion limit exceeded.'],
  ['StopAsyncIteration', 'Exception', 'Signal the end from iterator.__anext__().'],
  ['StopIteration', 'Exception', 'Signal the end from iterator.__next__().'],
  ['SyntaxError', 'Exception', 'Invalid syntax.'],
  ['IndentationError', 'SyntaxError', 'Improper indentation.'],
  ['TabError', 'IndentationError', 'Improper mixture of spaces and tabs.'],
  ['_IncompleteInputError', 'SyntaxError', 'incomplete input.'],
  ['SystemError', 'Exception', SYSTEM_ERROR_DOC],
  ['TypeError', 'Exception', 'Inappropriate argument type.'],
  ['ValueError', 'Exception', 'Inappropriate argument value (of correct type).'],
  ['UnicodeError', 'ValueError', 'Unicode related error.'],
  ['UnicodeDecodeError', 'UnicodeError', 'Unicode decoding error.'],
  ['UnicodeEncodeError', 'UnicodeError', 'Unicode encoding error.'],
  ['UnicodeTranslateError', 'UnicodeError', 'Unicode translation error.'],
  ['Warning', 'Exception', 'Base class for warning categories.'],
  [
    'BytesWarning',
    'Warning',
    'Base class for warnings about bytes and buffer related problems, mostly\nrelated to conversion from str or comparing to str.',
  ],
  ['DeprecationWarning', 'Warning', 'Base class for warnings about deprecated features.'],
  ['EncodingWarning', 'Warning', 'Base class for warnings about encodings.'],
  [
    'FutureWarning',
    'Warning',
    'Base class for warnings about constructs that will change semantically\nin the future.',
  ],
  ['ImportWarning', 'Warning', 'Base class for warnings about probable mistakes in module imports'],
  [
    'PendingDeprecationWarning',
    'Warning',
    'Base class for warnings about features which will be deprecated\nin the future.',
  ],
  ['ResourceWarning', 'Warning', 'Base class for warnings about resource usage.'],
  ['RuntimeWarning', 'Warning', 'Base class for warnings about dubious runtime behavior.'],
  ['SyntaxWarning', 'Warning', 'Base class for warnings about dubious syntax.'],
  [
    'UnicodeWarning',
    'Warning',
    'Base class for warnings about Unicode related problems, mostly\nrelated to conversion problems.',
  ],
  ['UserWarning', 'Warning', 'Base class for warnings generated by user code.'],
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

for (const [name, base, doc] of HIERARCHY) {
  const particulars = particularsOf(name);
  const spec: TypeSpec = { name, doc, ...particulars };
  // Each type made in C has a `__new__` and an `__init__` of its own.
  if (name !== 'ExceptionGroup') spec.slots = { ...inheritedSlots(base), ...particulars.slots };
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
