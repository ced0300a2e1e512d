// cell: the type of closure cells (PyCell in object/object.ts), as `function.__closure__` shows them.

import { raiseValueError } from '../errors/raise.js';
import { defineType } from '../object/define-type.js';
import { bindConstructor } from '../object/native-call.js';
import { NotImplemented, PyCell } from '../object/object.js';
import type { ComparisonSlot } from '../object/slots.js';
import { typeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { richCompare } from '../protocols/compare.js';
import { addressOf } from './object.js';

function cellRepr(self: Value): string {
  const cell = self as PyCell;
  if (cell.value === undefined) return `<cell at ${addressOf(cell)}: empty>`;
  const content = cell.value;
  const address = typeof content === 'object' && content !== null ? addressOf(content) : addressOf(cell);
  return `<cell at ${addressOf(cell)}: ${typeName(content)} object at ${address}>`;
}

/** Cells compare by content; an empty one is less than any other. */
function compareCells(op: ComparisonSlot): (self: Value, other: Value) => Value {
  return (self, other) => {
    if (!(other instanceof PyCell)) return NotImplemented;
    const x = (self as PyCell).value;
    const y = other.value;
    if (x !== undefined && y !== undefined) return richCompare(x, y, op);
    return richCompare(x === undefined ? 0 : 1, y === undefined ? 0 : 1, op);
  };
}

export const cellType = defineType({
  name: 'cell',
  instances: PyCell,
  isBaseType: false,
  slots: {
    repr: cellRepr,
    hash: null,
    lt: compareCells('lt'),
    le: compareCells('le'),
    eq: compareCells('eq'),
    ne: compareCells('ne'),
    gt: compareCells('gt'),
    ge: compareCells('ge'),
    construct: (_cls, args, names) => {
      const [contents] = bindConstructor('cell', '(contents=<unrepresentable>, /)', args, names);
      return new PyCell(contents as Value | undefined);
    },
  },
  getset: [
    {
      name: 'cell_contents',
      get: (self) => contentsOf(self as PyCell),
      set: (self, value) => {
        (self as PyCell).value = value;
      },
    },
  ],
});

function contentsOf(cell: PyCell): Value {
  return cell.value === undefined ? raiseValueError('Cell is empty') : cell.value;
}
