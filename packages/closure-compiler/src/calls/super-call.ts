// `super().method(…)` in one node: no super object and no bound method is made when what the MRO gives is a Python function.
// Anything else (a class as self, a native method, a `super` that is not the builtin) takes the general way.

import type { Attribute, Call, Expr } from '@heddle/frontend';
import type { SiteSpan } from '@heddle/runtime';
import {
  type Frame,
  type PyCell,
  PyFunction,
  type PyFunction as PyFunctionType,
  PyType,
  superType,
  typeOf,
  type Value,
} from '@heddle/runtime';
import type { Eval } from '../completion.js';
import type { Context } from '../context.js';
import { methods } from '../families.js';
import { NO_TYPE, Site } from '../site.js';

export class SuperSite extends Site {
  thisClass: Value = null;
  type: PyType = NO_TYPE;
  version = -1;
  fn: PyFunctionType | null = null;
  readonly name: string;
  constructor(index: number, span: SiteSpan, name: string) {
    super(index, span);
    this.name = name;
  }
  override describe(): string {
    return this.fn === null ? 'empty' : this.fn.qualname;
  }
}

/** The quick form of `super().name(args)`, or null when the call is not of that form. */
export function compileSuperCall(
  context: Context,
  node: Call,
  func: Attribute,
  name: string,
  args: readonly Eval[],
  general: Eval,
): Eval | null {
  if (!isZeroArgumentSuper(func.value)) return null;
  const { code, module } = context.unit;
  const classIndex = code.freeNames.indexOf('__class__');
  const cells = module.cells('super');
  if (cells === null || classIndex < 0 || code.parameters.positional === 0 || context.scope.deletedSlots.includes(0))
    return null;
  const site = context.unit.site(node, 'super', context.span(node), (index, span) => new SuperSite(index, span, name));
  const isSuper = superCheck(cells.cell, cells.builtin);
  const find = (frame: Frame): PyFunctionType | null =>
    isSuper() ? findSuperFunction(site, frame.fn.closure[classIndex]!.value, selfOf(frame)) : null;
  const isCell = code.cellSlots.includes(0);
  const selfOf = (frame: Frame): Value | undefined => {
    const first = frame.locals[0];
    return isCell ? (first as PyCell).value : (first as Value | undefined);
  };
  return context.pick(methods, 'superMethod')(find, selfOf as Eval, args, general, site);
}

function isZeroArgumentSuper(node: Expr): boolean {
  return (
    node.kind === 'Call' &&
    node.args.length === 0 &&
    node.keywords.length === 0 &&
    node.func.kind === 'Name' &&
    node.func.id === 'super' &&
    node.func.binding?.kind === 'global'
  );
}

interface Cell {
  value: Value | undefined;
}

/** Whether the name `super` means the builtin at the moment. */
function superCheck(global: Cell, builtin: Cell): () => boolean {
  return () => global.value === undefined && builtin.value === superType;
}

/** The Python function that `super(thisClass, self).name` binds, or null when it is anything else. */
function findSuperFunction(
  site: SuperSite,
  thisClass: Value | undefined,
  self: Value | undefined,
): PyFunctionType | null {
  if (self === undefined || self instanceof PyType || !(thisClass instanceof PyType)) return null;
  const type = typeOf(self);
  if (site.type === type && site.version === type.version && site.thisClass === thisClass) return site.fn;
  const fn = lookUpAfter(type, thisClass, site.name);
  site.type = type;
  site.version = type.version;
  site.thisClass = thisClass;
  site.fn = fn;
  return fn;
}

function lookUpAfter(type: PyType, thisClass: PyType, name: string): PyFunctionType | null {
  const start = type.mro.indexOf(thisClass);
  if (start < 0) return null;
  for (const base of type.mro.slice(start + 1)) {
    const found = base.dict.get(name);
    if (found !== undefined) return found instanceof PyFunction ? found : null;
  }
  return null;
}
