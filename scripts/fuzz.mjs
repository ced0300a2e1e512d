// pnpm fuzz [--kind programs|operations|all] [--minutes N] [--seed N] [--count N] [--modes a,b] [--type T] [--out FOLDER]: generates
// programs (scripts/fuzz/), runs them under CPython 3.14 and Heddle in all modes, and shows each new kind of difference: of
// programs with a program made small, of operations on built-in types with the operation. The same seed gives the same programs.
// Exits with 1 when something differs. With --coverage it counts instead what the programs contain and execute (scripts/fuzz/coverage.mjs).

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensure-built.mjs';
import { Comparison } from './fuzz/engines.mjs';
import { generateOperations, operationOf } from './fuzz/operations.mjs';
import { generateProgram } from './fuzz/program.mjs';
import { shrink } from './fuzz/shrink.mjs';

const { values: flags } = parseArgs({
  options: {
    kind: { type: 'string', default: 'all' },
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: 'Infinity' },
    modes: { type: 'string' },
    out: { type: 'string' },
    type: { type: 'string' },
    coverage: { type: 'boolean' },
  },
});
if (!['programs', 'operations', 'all'].includes(flags.kind)) throw new Error('--kind is programs, operations or all');

const first = Number(flags.seed);
const isOperations = (seed) => flags.kind === 'operations' || (flags.kind === 'all' && seed % 3 === 2);
const generate = (seed) =>
  isOperations(seed) ? generateOperations(seed, { type: flags.type }) : generateProgram(seed);
if (flags.coverage) {
  await ensureBuilt();
  const { reportCoverage } = await import('./fuzz/coverage.mjs');
  await reportCoverage(first, Math.min(Number(flags.count), 600), generate);
  process.exit(0);
}

await ensureBuilt();
const out = flags.out === undefined ? null : resolve(flags.out);
const comparison = new Comparison(flags.modes?.split(','));
const begun = Date.now();
const end = begun + Number(flags.minutes) * 60_000;
const kinds = new Map();
let seed = first;
for (; seed - first < Number(flags.count) && Date.now() < end; seed++) {
  const source = generate(seed);
  if (isOperations(seed)) await compareOperations(source);
  else await compareProgram(source);
}
await comparison.close();
const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
console.log(
  `\n${seed - first} programs, seeds ${first} to ${seed - 1}, ${minutes} minutes: ${kinds.size} kinds of difference`,
);
for (const [kind, count] of kinds) console.log(`${String(count).padStart(5)}  ${kind}`);
process.exitCode = kinds.size === 0 ? 0 : 1;

/** Counts the kind of difference; says whether it is new. */
function isNew(kind) {
  const seen = kinds.get(kind) ?? 0;
  kinds.set(kind, seen + 1);
  return seen === 0;
}

async function compareProgram(source) {
  const difference = await comparison.compare(source);
  if (difference === null) return;
  const { mode, kind } = difference;
  if (!isNew(kind)) return;
  const small = await shrink(source, async (candidate) => (await comparison.compare(candidate, mode))?.kind === kind);
  const text = (await comparison.compare(small, mode))?.text ?? kind;
  console.log(`\n### seed ${seed}, ${mode}: ${kind}\n${small}${text}`);
  keep(small);
}

async function compareOperations(source) {
  for (const { index, mode, wanted, found } of (await comparison.differingLines(source)) ?? []) {
    const kind = `${wanted} => ${found}`.replaceAll(/\d+|'[^']*'/g, '#').slice(0, 120);
    if (isNew(kind))
      console.log(`\n### seed ${seed}, ${mode}\n${operationOf(source, index)}\n  - ${wanted}\n  + ${found}`);
  }
}

function keep(source) {
  if (out === null) return;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `seed_${seed}.py`), source);
}
