// Context variables and the tokens that undo setting them. CPython: Python/context.c PyContextVar, PyContextToken.

import { makeException, raiseRuntimeError, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { defineType } from '../../object/define-type.js';
import { identityOf } from '../../object/identity.js';
import { PyObject } from '../../object/object.js';
import type { PyType } from '../../object/type.js';
import type { PyStr, Value } from '../../object/value.js';
import { repr } from '../../protocols/repr.js';
import { makeGenericAlias } from '../../types/generic-alias.js';
import { addressOf } from '../../types/object.js';
import { strOf } from '../../types/str/index.js';
import { makeStr } from '../../types/wide-str.js';
import { currentContext, type PyContext } from './context.js';

// ### Representation

export class ContextVariable extends PyObject {
  readonly name: PyStr;
  readonly fallback: Value | undefined;

  constructor(name: PyStr, fallback: Value | undefined) {
    super();
    this.name = name;
    this.fallback = fallback;
  }
}

/** `Token.MISSING`: the variable had no value before. */
class Missing extends PyObject {}
const MISSING = new Missing();

class Token extends PyObject {
  readonly context: PyContext;
  readonly variable: ContextVariable;
  readonly old: Value | undefined;
  isUsed = false;

  constructor(context: PyContext, variable: ContextVariable, old: Value | undefined) {
    super();
    this.context = context;
    this.variable = variable;
    this.old = old;
  }
}

// ### Variables

function construct(args: Value[], names: readonly string[] | null): ContextVariable {
  const positional = args.length - (names?.length ?? 0);
  if (args.length > 2) raiseTypeError(`ContextVar() takes at most 2 arguments (${args.length} given)`);
  const unexpected = names?.find((name) => name !== 'name' && name !== 'default');
  if (positional > 1) raiseTypeError(`ContextVar() takes at most 1 positional argument (${positional} given)`);
  const keyword = (name: string): Value | undefined => {
    const at = names?.indexOf(name) ?? -1;
    return at < 0 ? undefined : args[positional + at];
  };
  if (positional === 0) raiseTypeError('ContextVar() takes exactly 1 positional argument (0 given)');
  if (unexpected !== undefined) raiseTypeError(`ContextVar() got an unexpected keyword argument '${unexpected}'`);
  const name = strOf(args[0]!);
  if (name === undefined) return raiseTypeError('context variable name must be a str');
  return new ContextVariable(name, keyword('default'));
}

function currentValue(variable: ContextVariable, fallback: Value | undefined): Value {
  const value = currentContext().get(variable);
  if (value !== undefined) return value;
  if (fallback !== undefined) return fallback;
  if (variable.fallback === undefined) throw makeException('LookupError', [variable]);
  return variable.fallback;
}

function setValue(variable: ContextVariable, value: Value): Token {
  const context = currentContext();
  const token = new Token(context, variable, context.get(variable));
  context.set(variable, value);
  return token;
}

function reset(variable: ContextVariable, token: Value): null {
  if (!(token instanceof Token)) return raiseTypeError(`expected an instance of Token, got ${repr(token)}`);
  if (token.isUsed) raiseRuntimeError(`${repr(token)} has already been used once`);
  if (token.variable !== variable) raiseValueError(`${repr(token)} was created by a different ContextVar`);
  if (token.context !== currentContext()) raiseValueError(`${repr(token)} was created in a different Context`);
  token.isUsed = true;
  if (token.old === undefined) token.context.delete(variable);
  else token.context.set(variable, token.old);
  return null;
}

const CLASS_GETITEM = {
  name: '__class_getitem__',
  kind: 'class',
  signature: '($type, object, /)',
  doc: 'See PEP 585',
  impl: makeGenericAlias,
} as const;

const asVariable = (self: Value): ContextVariable => self as ContextVariable;

export const contextVariableType: PyType = defineType({
  name: 'ContextVar',
  module: '_contextvars',
  doc: '',
  instances: ContextVariable,
  isBaseType: false,
  slots: {
    construct: (_cls, args, names) => construct(args, names),
    init: () => undefined,
    hash: (self) => identityOf(asVariable(self)),
    repr: (self) => {
      const { name, fallback } = asVariable(self);
      const shown = fallback === undefined ? '' : ` default=${repr(fallback)}`;
      return makeStr(`<ContextVar name=${repr(name)}${shown} at ${addressOf(asVariable(self))}>`);
    },
  },
  methods: [
    CLASS_GETITEM,
    {
      name: 'get',
      signature: '($self, default=<unrepresentable>, /)',
      doc: 'The value in the current context, or the default, or that of the variable; else LookupError.',
      impl: currentValue,
    },
    {
      name: 'reset',
      signature: '($self, token, /)',
      doc: 'Gives the variable the value it had before the set() that gave the token.',
      impl: reset,
    },
    {
      name: 'set',
      signature: '($self, value, /)',
      doc: 'Sets the variable in the current context; gives a token to undo that.',
      impl: setValue,
    },
  ],
  getset: [{ name: 'name', doc: '', get: (self) => asVariable(self).name }],
});

// ### Tokens

const asToken = (self: Value): Token => self as Token;

defineType({
  name: 'MISSING',
  module: '_contextvars.Token',
  doc: '',
  instances: Missing,
  isBaseType: false,
  slots: { repr: () => '<Token.MISSING>' },
});

export const tokenType: PyType = defineType({
  name: 'Token',
  module: '_contextvars',
  doc: '',
  instances: Token,
  isBaseType: false,
  slots: {
    construct: () => raiseRuntimeError('Tokens can only be created by ContextVars'),
    hash: null,
    repr: (self) => {
      const token = asToken(self);
      return makeStr(`<Token${token.isUsed ? ' used' : ''} var=${repr(token.variable)} at ${addressOf(token)}>`);
    },
  },
  methods: [
    CLASS_GETITEM,
    { name: '__enter__', signature: '($self, /)', doc: 'The token itself.', impl: (self: Token) => self },
    {
      name: '__exit__',
      signature: '($self, type, val, tb, /)',
      doc: 'Resets the variable.',
      impl: (self: Token) => reset(self.variable, self),
    },
  ],
  getset: [
    {
      name: 'old_value',
      doc: '',
      get: (self) => {
        const { old } = asToken(self);
        return old === undefined ? MISSING : old;
      },
    },
    { name: 'var', doc: '', get: (self) => asToken(self).variable },
  ],
  attributes: { MISSING },
});
