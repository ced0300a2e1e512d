// module: an object whose attributes are the variables of a namespace. CPython: Objects/moduleobject.c.

import { raise, raiseAttributeError, raiseTypeError } from '../errors/raise.js';
import { stdlibModuleNames } from '../modules/stdlib-names.js';
import { defineType } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import { bindConstructor } from '../object/native-call.js';
import { PyInstance } from '../object/object.js';
import type { Shape } from '../object/shape.js';
import { argumentTypeName, type PyType, typeName, typeOf } from '../object/type.js';
import type { PyStr, Value } from '../object/value.js';
import { genericDeleteAttribute, genericSetAttribute, getAttribute, lookupAttribute } from '../protocols/attribute.js';
import { call0, call1 } from '../protocols/call.js';
import { toArray } from '../protocols/iterate.js';
import { repr, str } from '../protocols/repr.js';
import { isTrue } from '../protocols/truth.js';
import { checkAnnotate, evaluateAnnotations, isCallable } from './annotations.js';
import { PyDict } from './dict.js';
import { makeList } from './list.js';
import { PyNamespace } from './namespace.js';
import { strOf } from './str/text.js';
import { makeStr } from './wide-str.js';

// ### Representation

export class PyModule extends PyInstance {
  readonly namespace: PyNamespace;
  constructor(shape: Shape, namespace: PyNamespace) {
    super(shape);
    this.namespace = namespace;
  }
}

// ### Construction

/** A module called `name` with the attributes that every module has, in a namespace of its own. */
export function makeModule(name: string, doc: string | null): PyModule {
  return initialise(new PyModule(moduleType.rootShape, new PyNamespace()), makeStr(name), doc);
}

/** A module whose namespace exists already and has everything in it. */
export function makeModuleIn(namespace: PyNamespace): PyModule {
  return new PyModule(moduleType.rootShape, namespace);
}

function initialise(module: PyModule, name: Value, doc: Value): PyModule {
  const { namespace } = module;
  namespace.setStr('__name__', name);
  namespace.setStr('__doc__', doc);
  for (const attribute of ['__package__', '__loader__', '__spec__']) namespace.setStr(attribute, null);
  return module;
}

function construct(cls: PyType): Value {
  return new PyModule(cls.rootShape, new PyNamespace());
}

function init(self: Value, args: Value[], names: readonly string[] | null): void {
  const [name, doc] = bindConstructor('module', '(name, doc=None)', args, names) as [Value, Value | undefined];
  if (strOf(name) === undefined) raiseTypeError(`module() argument 'name' must be str, not ${argumentTypeName(name)}`);
  initialise(self as PyModule, name, doc ?? null);
}

// ### Protocol slots

/** The module's name, if its `__name__` is a string. */
export function moduleName(module: PyModule): string | null {
  const name = strOf(module.namespace.getStr('__name__') ?? null);
  return name === undefined ? null : name.toString();
}

/** CPython: Lib/importlib/_bootstrap.py _module_repr. */
function moduleRepr(self: Value): PyStr {
  const find = (name: string): Value | undefined => lookupAttribute(self, name);
  const loader = find('__loader__') ?? null;
  const spec = find('__spec__') ?? null;
  if (isTrue(spec)) return specModuleRepr(spec);
  const name = find('__name__');
  return describe(name === undefined ? '?' : name, find('__file__'), loader);
}

/** The text for a name, and a file or else a loader. */
function describe(name: Value, file: Value | undefined, loader: Value): PyStr {
  const end = file !== undefined ? ` from ${repr(file)}` : loader === null ? '' : ` (${repr(loader)})`;
  return makeStr(`<module ${repr(name)}${end}>`);
}

function specModuleRepr(spec: Value): PyStr {
  const get = (name: string): Value => getAttribute(spec, name);
  const name = get('name');
  const shown = name === null ? '?' : name;
  const origin = get('origin');
  if (origin === null) {
    const loader = get('loader');
    if (typeName(loader) !== 'NamespaceLoader') return describe(shown, undefined, loader);
    return makeStr(
      `<module ${repr(shown)} (namespace) from ${repr(makeList(toArray(getAttribute(loader, '_path'))))}>`,
    );
  }
  return isTrue(get('has_location'))
    ? describe(shown, origin, null)
    : makeStr(`<module ${repr(name)} (${str(origin)})>`);
}

function getModuleAttribute(self: Value, name: string): Value {
  const module = self as PyModule;
  const onType = typeOf(module).lookup(name);
  if (onType !== undefined) {
    const { slots } = typeOf(onType);
    if (slots.descrGet !== null && (slots.descrSet !== null || slots.descrDelete !== null))
      return slots.descrGet(onType, module, typeOf(module));
  }
  const value = module.namespace.getStr(name);
  if (value !== undefined) return value;
  if (onType !== undefined) {
    const { descrGet } = typeOf(onType).slots;
    return descrGet === null ? onType : descrGet(onType, module, typeOf(module));
  }
  const fallback = module.namespace.getStr('__getattr__');
  return fallback === undefined ? raiseNoModuleAttribute(module, name) : call1(fallback, makeStr(name));
}

/** True while the module's code runs for the first time: names may be missing because of a circular import. */
export function isInitialising(module: PyModule): boolean {
  const spec = module.namespace.getStr('__spec__') ?? null;
  const flag = spec === null ? undefined : lookupAttribute(spec, '_initializing');
  return flag !== undefined && isTrue(flag);
}

/** Whether a module's file is in the folder the program was started from: it may hide a module of that name elsewhere. */
export function isInScriptFolder(filename: string): boolean {
  const folder = thread.state?.host.path[0];
  const file = filename.endsWith('/__init__.py') ? filename.slice(0, -'/__init__.py'.length) : filename;
  return folder !== undefined && file.slice(0, Math.max(0, file.lastIndexOf('/'))) === folder;
}

function raiseNoModuleAttribute(module: PyModule, name: string): never {
  const called = moduleName(module);
  const message = called === null ? `module has no attribute '${name}'` : noAttributeText(module, called, name);
  return raiseAttributeError(message, module, name);
}

function noAttributeText(module: PyModule, called: string, name: string): string {
  const origin = strOf(module.namespace.getStr('__file__') ?? null)?.toString();
  const shadows = origin !== undefined && isInScriptFolder(origin);
  if (shadows && stdlibModuleNames().includes(called))
    return (
      `module '${called}' has no attribute '${name}' (consider renaming '${origin}' since it has the same name as the ` +
      `standard library module named '${called}' and prevents importing that standard library module)`
    );
  const reason = '(most likely due to a circular import)';
  if (isInitialising(module)) {
    if (shadows)
      return `module '${called}' has no attribute '${name}' (consider renaming '${origin}' if it has the same name as a library you intended to import)`;
    const from = origin === undefined ? '' : ` from '${origin}'`;
    return `partially initialized module '${called}'${from} has no attribute '${name}' ${reason}`;
  }
  const submodule = thread.state?.modules.getStr(`${called}.${name}`);
  if (submodule instanceof PyModule && isInitialising(submodule))
    return `cannot access submodule '${name}' of module '${called}' ${reason}`;
  return `module '${called}' has no attribute '${name}'`;
}

function setModuleAttribute(self: Value, name: string, value: Value): void {
  const module = self as PyModule;
  if (typeOf(module).lookup(name) === undefined) module.namespace.setStr(name, value);
  else if (isDataDescriptor(typeOf(module).lookup(name)!)) genericSetAttribute(self, name, value);
  else module.namespace.setStr(name, value);
}

function deleteModuleAttribute(self: Value, name: string): void {
  const module = self as PyModule;
  const onType = typeOf(module).lookup(name);
  if (onType !== undefined && isDataDescriptor(onType)) genericDeleteAttribute(self, name);
  else if (!module.namespace.deleteStr(name))
    raiseAttributeError(`'${typeName(self)}' object has no attribute '${name}'`, self, name);
}

function isDataDescriptor(value: Value): boolean {
  const { slots } = typeOf(value);
  return slots.descrSet !== null || slots.descrDelete !== null;
}

// ### Methods

/** `__dir__`: the names of the namespace, or what the module's own `__dir__` function says. */
function dirOfModule(self: Value): Value {
  const namespace = lookupAttribute(self, '__dict__');
  if (!(namespace instanceof PyDict)) return raiseTypeError(`${typeOf(self).name}.__dict__ is not a dictionary`);
  const own = namespace.getStr('__dir__');
  if (own !== undefined) return call0(own);
  return makeList(namespace.keysArray());
}

// ### Annotations (PEP 649)

function annotateOfModule(self: Value): Value {
  const { namespace } = self as PyModule;
  const annotate = namespace.getStr('__annotate__');
  if (annotate !== undefined) return annotate;
  namespace.setStr('__annotate__', null);
  return null;
}

function setAnnotateOfModule(self: Value, value: Value | undefined): void {
  const { namespace } = self as PyModule;
  if (value === undefined) return raiseTypeError('cannot delete __annotate__ attribute');
  checkAnnotate(value);
  namespace.setStr('__annotate__', value);
  if (value !== null) namespace.deleteStr('__annotations__');
}

/** While the module still runs there may be more to come, so the result is not kept. */
function annotationsOfModule(self: Value): Value {
  const module = self as PyModule;
  const { namespace } = module;
  const known = namespace.getStr('__annotations__');
  if (known !== undefined) return known;
  const annotate = namespace.getStr('__annotate__') ?? null;
  const annotations = isCallable(annotate) ? evaluateAnnotations(annotate) : new PyDict();
  if (!isInitialising(module)) namespace.setStr('__annotations__', annotations);
  return annotations;
}

function setAnnotationsOfModule(self: Value, value: Value | undefined): void {
  const { namespace } = self as PyModule;
  if (value !== undefined) namespace.setStr('__annotations__', value);
  else if (!namespace.deleteStr('__annotations__'))
    return raiseAttributeError('__annotations__', self, '__annotations__');
  namespace.deleteStr('__annotate__');
}

// ### Table

export const moduleType = defineType({
  name: 'module',
  layout: 'module',
  hasWeakref: true,
  hasDict: true,
  slots: {
    repr: moduleRepr,
    getAttribute: getModuleAttribute,
    setAttribute: setModuleAttribute,
    deleteAttribute: deleteModuleAttribute,
    construct,
    init,
  },
  methods: [{ name: '__dir__', signature: '($self, /)', impl: dirOfModule }],
  getset: [
    {
      name: '__dict__',
      get: (self) => (self as PyModule).namespace,
      set: () => raise('AttributeError', 'readonly attribute'),
    },
    { name: '__annotations__', get: annotationsOfModule, set: setAnnotationsOfModule },
    { name: '__annotate__', get: annotateOfModule, set: setAnnotateOfModule },
  ],
});
