// Generators: a frame that stops at each yield. The compiler's closures find the place to go on by themselves
// (code.resume), so resuming is one call. CPython: Objects/genobject.c.

import { PyBaseException } from '../errors/exception.js';
import { isExceptionClass, isStopIteration, normaliseRaise } from '../errors/matches.js';
import { makeException, raise, raiseRuntimeError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { unwind } from '../errors/traceback.js';
import { defineType } from '../object/define-type.js';
import { type Frame, thread } from '../object/frame.js';
import { PyObject } from '../object/object.js';
import { type PyType, typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { lookupAttribute } from '../protocols/attribute.js';
import { call, callMethod, lookupSpecial } from '../protocols/call.js';
import { iterate } from '../protocols/iterate.js';
import { frameObject } from './frame.js';
import type { PyFunction } from './function.js';
import { addressOf } from './object.js';
import { strOf } from './str/index.js';

// ### Representation

const CREATED = 0;
const SUSPENDED = 1;
const RUNNING = 2;
const DONE = 3;

export class PyGenerator extends PyObject {
  readonly fn: PyFunction;
  readonly frame: Frame;
  name: string;
  qualname: string;
  state: number;
  /** What `return` gave, once done. */
  returnValue: Value;
  /** While it stands at a `yield from`: the iterator there. */
  delegate: Value | undefined;

  constructor(fn: PyFunction, frame: Frame) {
    super();
    this.fn = fn;
    this.frame = frame;
    this.name = fn.name;
    this.qualname = fn.qualname;
    this.state = CREATED;
    this.returnValue = null;
    this.delegate = undefined;
  }
}

// ### Resuming

/**
 * Runs `generator` to its next yield, whose value is returned, or to its end: undefined, with `returnValue` set.
 * `sent` becomes the value of the yield it stands at; `thrown`, when given, is raised there instead.
 */
export function resume(generator: PyGenerator, sent: Value, thrown: PyBaseException | null): Value | undefined {
  if (generator.state === RUNNING) raiseValueError('generator already executing');
  if (generator.state === DONE) {
    if (thrown !== null) throw thrown;
    return undefined;
  }
  if (generator.state === CREATED) {
    if (sent !== null) raiseTypeError("can't send non-None value to a just-started generator");
    if (thrown !== null) return finishUnstarted(generator, thrown);
  }
  return run(generator, sent, thrown);
}

function finishUnstarted(generator: PyGenerator, thrown: PyBaseException): never {
  generator.state = DONE;
  generator.frame.lasti = -1;
  throw unwind(thrown, generator.frame);
}

function run(generator: PyGenerator, sent: Value, thrown: PyBaseException | null): Value | undefined {
  const { frame } = generator;
  const back = thread.frame;
  const { handled } = thread;
  frame.back = back;
  frame.depth = back.depth + 1;
  if (frame.depth > thread.recursionLimit) throw makeException('RecursionError', ['maximum recursion depth exceeded']);
  generator.state = RUNNING;
  thread.sent = sent;
  thread.thrown = thrown;
  thread.handledByCaller = handled;
  try {
    const result = generator.fn.code.resume(frame);
    const { yielded } = thread;
    thread.yielded = undefined;
    generator.delegate = thread.delegate;
    thread.delegate = undefined;
    if (yielded !== undefined) {
      generator.state = SUSPENDED;
      return yielded;
    }
    generator.state = DONE;
    generator.returnValue = result === undefined ? null : (result as Value);
    return undefined;
  } catch (error) {
    generator.state = DONE;
    throw checkStopIteration(unwind(error, frame));
  } finally {
    frame.back = null;
    thread.frame = back;
    thread.handled = handled;
  }
}

/** A StopIteration that leaves a generator's body becomes RuntimeError (PEP 479). */
function checkStopIteration(exception: PyBaseException): PyBaseException {
  if (!isStopIteration(exception)) return exception;
  const error = makeException('RuntimeError', ['generator raised StopIteration']);
  error.cause = exception;
  error.context = exception;
  error.suppressContext = true;
  return error;
}

function raiseStop(generator: PyGenerator): never {
  const { returnValue } = generator;
  generator.returnValue = null;
  const exception = makeException('StopIteration', returnValue === null ? [] : [returnValue]);
  if (returnValue !== null) exception.fields.set('value', returnValue);
  throw exception;
}

// ### yield from

/**
 * One step of `yield from iterator`: sends or throws into it. Gives the value it yields, or undefined when it is
 * exhausted, with its result in `thread.result`.
 */
export function delegate(iterator: Value, sent: Value, thrown: PyBaseException | null): Value | undefined {
  if (iterator instanceof PyGenerator && !(thrown !== null && isGeneratorExit(thrown))) {
    const value = resume(iterator, sent, thrown);
    if (value === undefined) {
      thread.result = iterator.returnValue;
      iterator.returnValue = null;
    }
    return value;
  }
  try {
    return thrown === null ? advance(iterator, sent) : throwInto(iterator, thrown);
  } catch (error) {
    if (!isStopIteration(error)) throw error;
    thread.result = (error as PyBaseException).args[0] ?? null;
    return undefined;
  }
}

/** The iterator that `yield from value` delegates to. */
export function delegateOf(value: Value): Value {
  return value instanceof PyGenerator ? value : iterate(value);
}

function advance(iterator: Value, sent: Value): Value {
  if (sent !== null) return callMethod(iterator, 'send', sent);
  return call(lookupSpecial(iterator, '__next__')!, [], null);
}

function throwInto(iterator: Value, thrown: PyBaseException): Value {
  if (isGeneratorExit(thrown)) {
    const close = lookupAttribute(iterator, 'close');
    if (close !== undefined) call(close, [], null);
    throw thrown;
  }
  const method = lookupAttribute(iterator, 'throw');
  if (method === undefined) throw thrown;
  return call(method, [thrown], null);
}

function isGeneratorExit(exception: PyBaseException): boolean {
  return exception.type.mro.some((type) => type.name === 'GeneratorExit' && type.isBuiltin);
}

// ### Methods

const asGenerator = (self: Value): PyGenerator => self as PyGenerator;

function close(generator: PyGenerator): Value {
  if (generator.state === CREATED) {
    generator.state = DONE;
    return null;
  }
  if (generator.state === DONE) return null;
  try {
    if (resume(generator, null, makeException('GeneratorExit', [])) !== undefined)
      raiseRuntimeError('generator ignored GeneratorExit');
    const { returnValue } = generator;
    generator.returnValue = null;
    return returnValue;
  } catch (error) {
    if (error instanceof PyBaseException && (isGeneratorExit(error) || isStopIteration(error))) return null;
    throw error;
  }
}

function send(generator: PyGenerator, value: Value): Value {
  const result = resume(generator, value, null);
  return result === undefined ? raiseStop(generator) : result;
}

function throwMethod(generator: PyGenerator, type: Value, value?: Value, traceback?: Value): Value {
  if (!(type instanceof PyBaseException) && !isExceptionClass(type))
    raiseTypeError(`exceptions must be classes or instances deriving from BaseException, not ${typeName(type)}`);
  const exception = normaliseThrow(type, value, traceback);
  exception.unwoundFrame = null;
  const result = resume(generator, null, exception);
  return result === undefined ? raiseStop(generator) : result;
}

function normaliseThrow(type: Value, value: Value | undefined, traceback: Value | undefined): PyBaseException {
  if (traceback !== undefined && traceback !== null && !/traceback/.test(String((traceback as PyObject).type?.name)))
    raiseTypeError('throw() third argument must be a traceback object');
  if (value === undefined || value === null) return normaliseRaise(type);
  if (value instanceof PyBaseException) return value;
  if (type instanceof PyBaseException) raise('TypeError', 'instance exception may not have a separate value');
  return normaliseRaise(call(type, [value], null));
}

function setName(field: 'name' | 'qualname') {
  return (self: Value, value: Value | undefined): void => {
    const text = value === undefined ? undefined : strOf(value);
    if (text === undefined) return raiseTypeError(`__${field}__ must be set to a string object`);
    asGenerator(self)[field] = String(text);
  };
}

export const generatorType: PyType = defineType({
  name: 'generator',
  doc: '',
  instances: PyGenerator,
  isBaseType: false,
  slots: {
    repr: (self) => `<generator object ${asGenerator(self).qualname} at ${addressOf(asGenerator(self))}>`,
    iter: (self) => self,
    iterNext: (self) => resume(asGenerator(self), null, null),
  },
  methods: [
    {
      name: 'send',
      signature: '($self, value, /)',
      doc: 'Send a value into the generator; return the next yielded value or raise StopIteration.',
      impl: send,
    },
    {
      name: 'throw',
      signature: '($self, type, value=None, traceback=None, /)',
      doc: 'Raise an exception in the generator; return the next yielded value or raise StopIteration.',
      impl: throwMethod,
    },
    {
      name: 'close',
      signature: '($self, /)',
      doc: 'Raise GeneratorExit inside the generator.',
      impl: close,
    },
    {
      name: '__next__',
      kind: 'slot',
      signature: '($self, /)',
      doc: 'Implement next(self).',
      impl: (self: PyGenerator) => send(self, null),
    },
  ],
  getset: [
    { name: '__name__', doc: 'The name.', get: (self) => asGenerator(self).name, set: setName('name') },
    {
      name: '__qualname__',
      doc: 'The qualified name.',
      get: (self) => asGenerator(self).qualname,
      set: setName('qualname'),
    },
    { name: 'gi_running', doc: 'True while it runs.', get: (self) => asGenerator(self).state === RUNNING },
    {
      name: 'gi_suspended',
      doc: 'True while it stands at a yield.',
      get: (self) => asGenerator(self).state === SUSPENDED,
    },
    {
      name: 'gi_frame',
      doc: 'The frame, or None when it is done.',
      get: (self) => (asGenerator(self).state === DONE ? null : frameObject(asGenerator(self).frame)),
    },
    {
      name: 'gi_yieldfrom',
      doc: 'The iterator that `yield from` delegates to, or None.',
      get: (self) => asGenerator(self).delegate ?? null,
    },
    { name: 'gi_code', doc: 'The code object.', get: (self) => asGenerator(self).fn.code.body.shown() },
  ],
});

/** `next(generator)`: at the end `fallback`, or StopIteration with what the generator returned. */
export function generatorNext(generator: PyGenerator, fallback: Value | undefined): Value {
  const value = resume(generator, null, null);
  if (value !== undefined) return value;
  return fallback === undefined ? raiseStop(generator) : fallback;
}
