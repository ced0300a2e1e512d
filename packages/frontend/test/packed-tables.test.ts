// Parse tables survive packing, except for what the parser never asks for.

import { describe, expect, it } from 'vitest';
import { packGoto, packStates, unpackGoto, unpackStates } from '../dist/grammar/packed-tables.js';

describe('packed states', () => {
  it('are as before, without forced reductions', () => {
    const states = Uint32Array.from([2, 16, 2, 16, 0, 590053, 0, 65535, 0, 34, 590116, 590116]);
    const expected = Uint32Array.from([2, 16, 2, 16, 0, 0, 0, 65535, 0, 34, 590116, 0]);
    expect(unpackStates(packStates(states))).toEqual(expected);
  });
});

describe('packed goto tables', () => {
  it('have the target of most states last and without its states', () => {
    // Terms 0 and 2; the first leads from 1, 4 and 300 to state 7, from 2 to 9.
    const goto = Uint16Array.from([3, 4, 1, 12, 6, 7, 1, 4, 300, 3, 9, 2, 3, 60, 5]);
    const expected = Uint16Array.from([3, 4, 1, 9, 2, 9, 2, 1, 7, 1, 60]);
    expect(unpackGoto(packGoto(goto))).toEqual(expected);
  });
});
