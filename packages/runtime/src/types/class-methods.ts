// classmethod and staticmethod. CPython: Objects/funcobject.c.

import { raiseAttributeError } from '../errors/raise.js';
import { defineType, type GetSetSpec, type TypeSpec } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import { type PyType, typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import {
  deleteOwnAttribute,
  getAttribute,
  getOwnAttribute,
  lookupAttribute,
  setOwnAttribute,
} from '../protocols/attribute.js';
import { call } from '../protocols/call.js';
import { repr } from '../protocols/repr.js';
import { isTrue } from '../protocols/truth.js';
import { DICT_ATTRIBUTE } from './dict-attribute.js';
import { CLASS_GETITEM } from './generic-alias.js';
import { PyMethod } from './method.js';

// ### Representation

export class PyClassMethod extends PyInstance {
  callable: Value;
  constructor(callable: Value, shape: Shape = classMethodType.rootShape) {
    super(shape);
    this.callable = callable;
  }
}

export class PyStaticMethod extends PyInstance {
  callable: Value;
  constructor(callable: Value, shape: Shape = staticMethodType.rootShape) {
    super(shape);
    this.callable = callable;
  }
}

type Wrapper = PyClassMethod | PyStaticMethod;
const wrapped = (self: Value): Value => (self as Wrapper).callable;

// ### Construction

const COPIED = ['__module__', '__name__', '__qualname__', '__doc__'];

/** Gives the wrapper the wrapped function's name and documentation. CPython: functools_wraps. */
function copyNames(wrapper: PyInstance, callable: Value): void {
  for (const name of COPIED) {
    const value = lookupAttribute(callable, name);
    if (value !== undefined) setOwnAttribute(wrapper, name, value);
  }
}

function initialise(title: string) {
  return (self: Value, args: Value[], names: readonly string[] | null): void => {
    const [callable] = bindConstructor(title, '(function, /)', args, names) as [Value];
    (self as Wrapper).callable = callable;
    copyNames(self as Wrapper, callable);
  };
}

// ### Attributes

/** The wrapped function's attribute, which the wrapper's own dict keeps once it was asked for. */
function forwarded(name: string): GetSetSpec {
  return {
    name,
    get: (self) => {
      const wrapper = self as Wrapper;
      const known = getOwnAttribute(wrapper, name);
      if (known !== undefined) return known;
      const value = getAttribute(wrapper.callable, name);
      setOwnAttribute(wrapper, name, value);
      return value;
    },
    set: (self, value) => {
      const wrapper = self as Wrapper;
      if (value !== undefined) setOwnAttribute(wrapper, name, value);
      else if (!deleteOwnAttribute(wrapper, name))
        raiseAttributeError(`'${typeName(wrapper)}' object has no attribute '${name}'`, wrapper, name);
    },
  };
}

const getset: TypeSpec['getset'] = [
  { name: '__func__', get: wrapped },
  { name: '__wrapped__', get: wrapped },
  {
    name: '__isabstractmethod__',
    get: (self) => isTrue(lookupAttribute(wrapped(self), '__isabstractmethod__') ?? false),
  },
  forwarded('__annotations__'),
  forwarded('__annotate__'),
  DICT_ATTRIBUTE,
];

export const classMethodType: PyType = defineType({
  name: 'classmethod',
  layout: 'classmethod',
  hasDict: true,
  slots: {
    repr: (self) => `<classmethod(${repr(wrapped(self))})>`,
    construct: (cls) => new PyClassMethod(null, cls.rootShape),
    init: initialise('classmethod'),
    descrGet: (self, _obj, owner) => new PyMethod(wrapped(self), owner),
  },
  methods: [CLASS_GETITEM],
  getset,
});

export const staticMethodType: PyType = defineType({
  name: 'staticmethod',
  layout: 'staticmethod',
  hasDict: true,
  slots: {
    repr: (self) => `<staticmethod(${repr(wrapped(self))})>`,
    construct: (cls) => new PyStaticMethod(null, cls.rootShape),
    init: initialise('staticmethod'),
    call: (self, args, names) => call(wrapped(self), args, names),
    descrGet: (self) => wrapped(self),
  },
  methods: [CLASS_GETITEM],
  getset,
});
