// Parse tables survive packing, except for what the parser never asks for and the numbers of states and blocks.

import { describe, expect, it } from 'vitest';
import { packTables } from '../dist/grammar/pack-tables.js';
import { unpackTables } from '../dist/grammar/packed-tables.js';

const SHIFT = 0;
const REDUCE = 9;
const END = 65535;

/** Five states: 4 is skipped in all, nothing leads to 3. The offsets of blocks: 3, 11, 18; the precedences are at 0. */
const tables = {
  stateData: Uint16Array.from([
    ...[90, 91, END],
    ...[90, 4, SHIFT, 91, 4, SHIFT, END, 0],
    ...[300, 50, REDUCE, END, 1, 18, 0],
    ...[91, 50, REDUCE, 90, 4, SHIFT, END, 0],
  ]),
  states: Uint32Array.from([
    ...[2, 3, 3, 16, 0, 0x90050],
    ...[0, 11, 3, 18, 0, 0],
    ...[0, 18, 3, 18, 0, 0],
    ...[0, 3, 3, 16, 0, 0],
    ...[1, 0, 3, 2, 0x90033, 0x90033],
  ]),
  // From 0 and 3 term 0 leads to 1, from 2 and 1 to 2; term 2 leads from 1 to 2.
  goto: Uint16Array.from([3, 4, 1, 12, 4, 1, 0, 3, 5, 2, 2, 1, 3, 2, 1]),
  // A token's first state has two edges, its second accepts terms 7 and 300 and has one edge, to the end of all characters.
  tokenData: Uint16Array.from([3, 3, 2, 9, 10, 9, 97, 127, 9, 1, 16, 1, 7, 1, 300, 2, 200, 0, 0]),
};

describe('packed parse tables', () => {
  const { states, stateData, goto, tokenData } = unpackTables(packTables(tables, 0));

  it('have the precedences first, then blocks, with the states renumbered', () => {
    expect(Array.from(stateData)).toEqual([
      ...[90, 91, END],
      ...[90, 3, SHIFT, 91, 3, SHIFT, END, 0],
      ...[300, 50, REDUCE, END, 1, 18, 0],
      ...[91, 50, REDUCE, 90, 3, SHIFT, END, 0],
    ]);
  });

  it('have no forced reductions and no states that nothing leads to', () => {
    expect(Array.from(states)).toEqual([
      ...[2, 3, 3, 16, 0, 0],
      ...[0, 11, 3, 18, 0, 0],
      ...[0, 18, 3, 18, 0, 0],
      ...[1, 0, 0, 0, 0x90033, 0],
    ]);
  });

  it('have the target of most states last, without its states', () => {
    expect(Array.from(goto)).toEqual([3, 4, 1, 9, 2, 1, 0, 1, 2, 1, 2]);
  });

  it('have the tokenizers as before', () => {
    expect(tokenData).toEqual(tables.tokenData);
  });
});
