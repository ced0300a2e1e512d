// The places of a tree that has lines and columns but no text: both are packed into one number, which takes the part of an
// offset in everything that works with trees. Columns are those of UTF-8 bytes, as `ast` nodes have them.

import { type Position, Source } from '@heddle/frontend';
import { fileLines } from '../dynamic-source.js';

/** Columns from -COLUMN_BIAS up to COLUMN_BIAS can be told; lines are 32-bit numbers. */
const COLUMN_BIAS = 2 ** 20;
const COLUMNS = 2 * COLUMN_BIAS;

/** The number that stands for a place. */
export function packPlace(line: number, column: number): number {
  return line * COLUMNS + Math.max(-COLUMN_BIAS, Math.min(COLUMN_BIAS - 1, column)) + COLUMN_BIAS;
}

export function unpackPlace(offset: number): Position {
  const line = Math.floor(offset / COLUMNS);
  return { line, column: offset - line * COLUMNS - COLUMN_BIAS };
}

export class TreeSource extends Source {
  constructor(filename: string) {
    super('', filename);
  }

  override lineOf(offset: number): number {
    return unpackPlace(offset).line;
  }

  override position(offset: number): Position {
    return unpackPlace(offset);
  }

  override bytePosition(offset: number): Position {
    return unpackPlace(offset);
  }

  override lineText(line: number): string {
    const text = fileLines(this.filename)[line - 1];
    return text === undefined ? '' : `${text}\n`;
  }
}
