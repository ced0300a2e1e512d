// node scripts/fuzz/record-operations.mjs: writes the cases of tests/python/operations, some hundred operations on values of each
// built-in type, always the same ones. `pnpm record operations` then asks CPython what they print.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PYTHON_ROOT } from '../../tests/cases.mjs';
import { generateOperations, OPERATION_TYPES } from './operations.mjs';

/** A seed whose outputs do not depend on the order of sets of strings. */
const SEEDS = { dict: 29 };
const SEED = 20;
const COUNT = 240;

for (const type of OPERATION_TYPES) {
  const text = generateOperations(SEEDS[type] ?? SEED, { type, count: COUNT });
  writeFileSync(
    join(PYTHON_ROOT, 'operations', `${type}.py`),
    `# Made by scripts/fuzz/record-operations.mjs.\n${text}`,
  );
}
