// pnpm fuzz [--minutes N] [--seed N] [--count N] [--modes a,b] [--out FOLDER]: generates programs (scripts/fuzz/), runs them under CPython
// 3.14 and Heddle in all modes, and shows each new kind of difference with a program made small. The same seed gives the
// same programs. Exits with 1 when something differs.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensure-built.mjs';
import { Comparison } from './fuzz/engines.mjs';
import { generateProgram } from './fuzz/program.mjs';
import { shrink } from './fuzz/shrink.mjs';

const { values: flags } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: 'Infinity' },
    modes: { type: 'string' },
    out: { type: 'string' },
  },
});

await ensureBuilt();
const out = flags.out === undefined ? null : resolve(flags.out);
const comparison = new Comparison(flags.modes?.split(','));
const end = Date.now() + Number(flags.minutes) * 60_000;
const first = Number(flags.seed);
const kinds = new Map();
let seed = first;
for (; seed - first < Number(flags.count) && Date.now() < end; seed++) {
  const source = generateProgram(seed);
  const difference = await comparison.compare(source);
  if (difference !== null) await report(source, difference);
}
await comparison.close();
console.log(`\n${seed - first} programs, seeds ${first} to ${seed - 1}: ${kinds.size} kinds of difference`);
for (const [kind, count] of kinds) console.log(`${String(count).padStart(5)}  ${kind}`);
process.exitCode = kinds.size === 0 ? 0 : 1;

async function report(source, { mode, kind }) {
  const seen = kinds.get(kind) ?? 0;
  kinds.set(kind, seen + 1);
  if (seen > 0) return;
  const small = await shrink(source, async (candidate) => (await comparison.compare(candidate))?.kind === kind);
  const text = (await comparison.compare(small))?.text ?? kind;
  console.log(`\n### seed ${seed}, ${mode}: ${kind}\n${small}${text}`);
  if (out === null) return;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `seed_${seed}.py`), small);
}
