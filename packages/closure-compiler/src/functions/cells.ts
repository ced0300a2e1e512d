// Cells: how a new function finds the cells of its closure in the frame around it.

import type { Scope } from '@heddle/frontend';
import { type Frame, PyCell } from '@heddle/runtime';
import type { Exec } from '../completion.js';

const NO_CELLS: readonly PyCell[] = [];

/** Collects the closure of a function with this scope from the frame it is made in. */
export function closureMaker(scope: Scope): (frame: Frame) => readonly PyCell[] {
  const { free } = scope;
  if (free.length === 0) return () => NO_CELLS;
  return (frame) =>
    free.map(({ from }) =>
      from.kind === 'cell' ? (frame.locals[from.slot] as PyCell) : frame.fn.closure[from.index]!,
    );
}

/** Makes the cells of a frame on entry: arguments are wrapped, other variables start unbound. Null when there are none. */
export function cellPrologue(scope: Scope): Exec | null {
  const { cellSlots } = scope;
  if (cellSlots.length === 0) return null;
  return (frame) => {
    const { locals } = frame;
    for (let i = 0; i < cellSlots.length; i++) {
      const slot = cellSlots[i]!;
      locals[slot] = new PyCell(locals[slot] as PyCell['value']);
    }
    return undefined;
  };
}
