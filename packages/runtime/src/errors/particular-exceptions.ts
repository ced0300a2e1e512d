// The exceptions that have a little more than `args`: their attributes, constructors and messages, one record each for
// hierarchy.ts. OSError, SyntaxError and the Unicode errors have files of their own. CPython: Objects/exceptions.c.

import type { Value } from '../object/value.js';
import { repr } from '../protocols/repr.js';
import { PyDict } from '../types/dict.js';
import { strOf } from '../types/str/text.js';
import { makeTuple } from '../types/tuple.js';
import { asException, exceptionStr, ownAttributes, reduceWith } from './base-exception.js';
import type { PyBaseException } from './exception.js';
import { field, initPositional, initWithKeywords, type Particulars } from './exception-fields.js';
import { osError } from './os-error.js';
import type { ExceptionName } from './raise.js';
import { syntaxError } from './syntax-error.js';
import { unicodeDecodeError, unicodeEncodeError, unicodeTranslateError } from './unicode-error.js';

export { makeOSError } from './os-error.js';

// ### StopIteration, SystemExit, KeyError

/** The value that a generator returned. Native code raises StopIteration with the value as its only argument. */
export function stopIterationValue(exception: PyBaseException): Value {
  const value = exception.field('value');
  return value === undefined ? (exception.args[0] ?? null) : value;
}

const stopIteration: Particulars = {
  layout: 'StopIteration',
  slots: { init: initPositional((e) => void e.fields.set('value', e.args[0] ?? null)) },
  getset: [
    {
      name: 'value',
      get: (self) => stopIterationValue(asException(self)),
      set: (self, value) => void asException(self).fields.set('value', value ?? null),
    },
  ],
};

function exitCode(exception: PyBaseException): Value {
  const { args } = exception;
  return args.length > 1 ? makeTuple(args) : (args[0] ?? null);
}

const systemExit: Particulars = {
  layout: 'SystemExit',
  slots: { init: initPositional((e) => void e.fields.set('code', exitCode(e))) },
  getset: [
    {
      name: 'code',
      get: (self) => {
        const code = asException(self).field('code');
        return code === undefined ? exitCode(asException(self)) : code;
      },
      set: (self, value) => void asException(self).fields.set('code', value ?? null),
    },
  ],
};

const keyError: Particulars = {
  // A key is shown as it would be written: an empty string would give an empty message otherwise.
  slots: {
    str: (self) => (asException(self).args.length === 1 ? repr(asException(self).args[0]!) : exceptionStr(self)),
  },
};

// ### NameError, AttributeError, ImportError

function importErrorState(exception: PyBaseException): Value {
  let state = ownAttributes(exception);
  for (const name of ['name', 'path', 'name_from']) {
    const value = exception.field(name);
    if (value === undefined) continue;
    state ??= new PyDict();
    state.setStr(name, value);
  }
  return state;
}

const nameError: Particulars = {
  layout: 'NameError',
  slots: { init: initWithKeywords('NameError', ['name']) },
  getset: [field('name')],
};

const attributeError: Particulars = {
  layout: 'AttributeError',
  slots: { init: initWithKeywords('AttributeError', ['name', 'obj']) },
  methods: [
    { name: '__getstate__', signature: '($self, /)', impl: (self: Value) => attributeErrorState(asException(self)) },
    {
      name: '__reduce__',
      signature: '($self, /)',
      impl: (self: Value) => reduceWith(asException(self), attributeErrorState(asException(self))),
    },
  ],
  getset: [field('name'), field('obj')],
};

/** The object is left out: often it cannot be pickled. */
function attributeErrorState(exception: PyBaseException): Value {
  const state = ownAttributes(exception) ?? new PyDict();
  const name = exception.field('name');
  if (name !== undefined) state.setStr('name', name);
  state.setStr('args', makeTuple(exception.args));
  return state;
}

function importErrorMessage(exception: PyBaseException): Value {
  return exception.field('msg') ?? (exception.args.length === 1 ? exception.args[0]! : null);
}

const importError: Particulars = {
  layout: 'ImportError',
  slots: {
    init: initWithKeywords('ImportError', ['name', 'path', 'name_from'], (e) => {
      if (e.args.length === 1) e.fields.set('msg', e.args[0]!);
      else e.fields.delete('msg');
    }),
    str: (self) => strOf(importErrorMessage(asException(self))) ?? exceptionStr(self),
  },
  methods: [
    {
      name: '__reduce__',
      signature: '($self, /)',
      impl: (self: Value) => reduceWith(asException(self), importErrorState(asException(self))),
    },
  ],
  getset: [
    { ...field('msg'), get: (self) => importErrorMessage(asException(self)) },
    field('name'),
    field('path'),
    field('name_from'),
  ],
};

/** The particulars of each exception that has some. */
export const particularExceptions: Partial<Record<ExceptionName, Particulars>> = {
  StopIteration: stopIteration,
  SystemExit: systemExit,
  KeyError: keyError,
  NameError: nameError,
  AttributeError: attributeError,
  ImportError: importError,
  OSError: osError,
  SyntaxError: syntaxError,
  UnicodeDecodeError: unicodeDecodeError,
  UnicodeEncodeError: unicodeEncodeError,
  UnicodeTranslateError: unicodeTranslateError,
};
