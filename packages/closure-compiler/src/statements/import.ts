// import and from … import. CPython: Python/codegen.c codegen_import, codegen_from_import.

import type { Alias, Import, ImportFrom } from '@heddle/frontend';
import {
  type Frame,
  importFrom,
  importName,
  importStar,
  makeStr,
  makeTuple,
  thread,
  type Value,
} from '@heddle/runtime';
import type { Exec, Store } from '../completion.js';
import type { Context } from '../context.js';
import { storeBinding } from '../expressions/name.js';
import type { Site } from '../site.js';
import { sequence } from './block.js';

function enter(frame: Frame, site: Site): void {
  frame.lasti = site.index;
  if (thread.frame !== frame) thread.frame = frame;
}

export function compileImport(context: Context, node: Import): Exec {
  return sequence(
    context,
    node.names.map((alias) => importModule(context, node, alias)),
  );
}

/** `import a.b` binds `a`; `import a.b as c` binds the module `a.b`. */
function importModule(context: Context, node: Import, alias: Alias): Exec {
  const site = context.site(node);
  const store = storeBinding(context, alias.binding!);
  const rest = alias.asname === null ? [] : alias.name.split('.').slice(1);
  return (frame) => {
    enter(frame, site);
    let module = importName(alias.name, frame.fn.globals, null, 0);
    for (const part of rest) module = importFrom(module, part);
    store(frame, module);
    return undefined;
  };
}

export function compileImportFrom(context: Context, node: ImportFrom): Exec {
  const site = context.site(node);
  const fromList = makeTuple(node.names.map((alias) => makeStr(alias.name)));
  const load = (frame: Frame): Value => {
    enter(frame, site);
    return importName(node.module ?? '', frame.fn.globals, fromList, node.level);
  };
  if (node.names[0]?.name === '*')
    return (frame) => {
      const module = load(frame);
      importStar(module, frame.namespace ?? frame.fn.globals);
      return undefined;
    };
  const stores = node.names.map((alias): [string, Store] => [alias.name, storeBinding(context, alias.binding!)]);
  return (frame) => {
    const module = load(frame);
    for (const [name, store] of stores) {
      enter(frame, site);
      store(frame, importFrom(module, name));
    }
    return undefined;
  };
}
