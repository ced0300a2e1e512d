// `import` and `from ... import`.

import type { Alias, Stmt } from '../ast.js';
import { isFutureImport } from '../checks/future.js';
import { checkBoundName } from '../checks/names.js';
import { errorAtNextToken } from '../checks/next-token.js';
import type { Lowering } from './lowering.js';
import { Part } from './parts.js';

export function lowerImport(l: Lowering): Stmt {
  const { from, to } = l.cursor;
  const isFrom = l.first() === Part.From;
  let node: Stmt;
  if (isFrom) {
    const { module, level } = lowerImportedModule(l);
    node = { kind: 'ImportFrom', start: from, end: to, module, names: lowerAliases(l, true), level };
  } else node = { kind: 'Import', start: from, end: to, names: lowerAliases(l, false) };
  l.leave();
  if (isFutureImport(node)) l.futureImports.push(node);
  return node;
}

/** The dots and dotted name after `from`; ends on `import`. */
function lowerImportedModule(l: Lowering): { module: string | null; level: number } {
  let level = 0;
  let module: string | null = null;
  for (let part = l.next(); part !== Part.Import; part = l.next()) {
    if (part === Part.Ellipsis) level += 3;
    else if (part !== Part.Dot) module = module === null ? l.identifier() : `${module}.${l.identifier()}`;
    else if (module === null) level++;
  }
  return { module, level };
}

/** The names after `import`, which the cursor is on. */
function lowerAliases(l: Lowering, isFrom: boolean): Alias[] {
  const names: Alias[] = [];
  const isBare = l.next() !== Part.Open;
  if (!isBare && !isFrom) l.failHere();
  while (l.part !== Part.End) {
    if (l.part === Part.Star) {
      names.push({ kind: 'alias', start: l.cursor.from, end: l.cursor.to, name: '*', asname: null, binding: null });
      l.next();
    } else if (l.part === Part.Other) names.push(lowerAlias(l, isFrom));
    else {
      const { to } = l.cursor;
      const isComma = l.part === Part.Comma;
      if (l.next() === Part.End && isComma && isBare) failTrailingComma(l, to, isFrom);
    }
  }
  return names;
}

function failTrailingComma(l: Lowering, end: number, isFrom: boolean): never {
  const message = isFrom ? 'trailing comma not allowed without surrounding parentheses' : 'invalid syntax';
  throw errorAtNextToken(l.source, end, message);
}

/** `a.b.c as d`; goes on to the part after it. */
function lowerAlias(l: Lowering, isFrom: boolean): Alias {
  const start = l.cursor.from;
  let end = l.cursor.to;
  let name = l.identifier();
  for (let part = l.next(); part === Part.Dot; part = l.next()) {
    if (isFrom) l.failHere();
    l.next();
    name += `.${l.identifier()}`;
    end = l.cursor.to;
  }
  let asname: string | null = null;
  if (l.part === Part.As) {
    l.next();
    asname = l.identifier();
    end = l.cursor.to;
    l.next();
  }
  checkBoundName(l, asname ?? name, { start, end });
  return { kind: 'alias', start, end, name, asname, binding: null };
}
