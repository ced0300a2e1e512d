// del

import type { Delete, Expr } from '@heddle/frontend';
import { compileAttributeDelete } from '../attributes/attribute.js';
import type { Exec } from '../completion.js';
import type { Context } from '../context.js';
import { deleteBinding } from '../expressions/name.js';
import { compileSubscriptDelete } from '../expressions/subscript.js';
import { sequence } from './block.js';

export function compileDelete(context: Context, node: Delete): Exec {
  return sequence(
    context,
    node.targets.map((target) => deleteTarget(context, target)),
  );
}

function deleteTarget(context: Context, target: Expr): Exec {
  switch (target.kind) {
    case 'Name':
      return deleteBinding(context, target, target.binding!);
    case 'Attribute':
      return compileAttributeDelete(context, target);
    case 'Subscript':
      return compileSubscriptDelete(context, target);
    case 'Tuple':
    case 'List':
      return sequence(
        context,
        target.elts.map((element) => deleteTarget(context, element)),
      );
    default:
      throw new Error(`not a target of del: ${target.kind}`);
  }
}
