// Which slots a function's own `del` statements and exception handlers may unbind: all other parameters are always bound.

import { type Expr, forEachChild, type Node, type Stmt } from '@heddle/frontend';

export function deletedSlots(body: readonly Stmt[]): Set<number> {
  const slots = new Set<number>();
  const visit = (node: Node): void => {
    if (
      node.kind === 'FunctionDef' ||
      node.kind === 'AsyncFunctionDef' ||
      node.kind === 'ClassDef' ||
      node.kind === 'Lambda'
    )
      return;
    if (node.kind === 'Delete') for (const target of node.targets) addTarget(target, slots);
    if (node.kind === 'ExceptHandler' && node.binding?.kind === 'local') slots.add(node.binding.slot);
    forEachChild(node, visit);
  };
  for (const statement of body) visit(statement);
  return slots;
}

function addTarget(target: Expr, slots: Set<number>): void {
  if (target.kind === 'Name' && target.binding?.kind === 'local') slots.add(target.binding.slot);
  else if (target.kind === 'Tuple' || target.kind === 'List')
    for (const element of target.elts) addTarget(element, slots);
}
