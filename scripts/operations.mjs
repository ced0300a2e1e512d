// The property tests of the built-in types: `node scripts/operations.mjs [TYPE...]`. For each type, thousands of operations on
// values drawn at random (fuzz/operations.mjs) run in CPython 3.14 and in Heddle; what they give, change and raise must be equal.
// The seeds are fixed; `pnpm fuzz` goes on from there. The last line is `N passed, N failed`, in programs.

import { ensureBuilt } from './ensure-built.mjs';
import { Comparison } from './fuzz/engines.mjs';
import { generateOperations, OPERATION_TYPES, operationOf } from './fuzz/operations.mjs';

const PROGRAMS = 8;
const OPERATIONS = 250;
const FIRST_SEED = 4_000;

const chosen = process.argv.slice(2);
await ensureBuilt();
const comparison = new Comparison(['normal']);
const counts = { passed: 0, failed: 0 };
for (const type of chosen.length === 0 ? OPERATION_TYPES : chosen) {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + PROGRAMS; seed++)
    counts[(await agree(type, seed)) ? 'passed' : 'failed']++;
}
await comparison.close();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

/** Runs one program in both; shows the operations that differ. */
async function agree(type, seed) {
  const source = generateOperations(seed, { type, count: OPERATIONS });
  const lines = await comparison.differingLines(source);
  if (lines === null) console.log(`\n### ${type}, seed ${seed}: CPython did not end`);
  for (const { index, wanted, found } of lines ?? [])
    console.log(`\n### ${type}, seed ${seed}\n${operationOf(source, index)}\n  - ${wanted}\n  + ${found}`);
  return lines?.length === 0;
}
