// node scripts/fuzz/record-operations.mjs: writes the cases of tests/python/operations, some hundred operations on values of each
// built-in type, always the same ones. `pnpm record operations` then asks CPython what they print.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PYTHON_ROOT } from '../../tests/cases.mjs';
import { MUTATION_PRELUDE } from './mutation-prelude.mjs';
import { PRELUDE } from './operation-prelude.mjs';
import { SPY_PRELUDE } from './operation-spies.mjs';
import { generateOperations, OPERATION_TYPES } from './operations.mjs';

/** A seed whose outputs do not depend on the order of sets of strings. */
const SEEDS = { dict: 29 };
const SEED = 20;
const COUNT = 240;

const MADE = '# Made by scripts/fuzz/record-operations.mjs.';

const write = (name, text) => writeFileSync(join(PYTHON_ROOT, 'operations', name), text);

write('_operations.py', `${MADE}\n\n${PRELUDE}\n`);
write('_spies.py', `${MADE}\n\nfrom _operations import *\n\n${SPY_PRELUDE}\n`);
write('_mutations.py', `${MADE}\n\n${MUTATION_PRELUDE}\n`);
for (const type of OPERATION_TYPES) {
  const prelude = `${MADE}\n\nfrom _operations import *\n`;
  write(
    `${type}.py`,
    generateOperations(SEEDS[type] ?? SEED, {
      type,
      count: COUNT,
      prelude,
      spyPrelude: 'from _spies import *\n',
      mutationPrelude: `${MADE}\n\nfrom _mutations import *\n`,
    }),
  );
}
