// pnpm diff [--shrink] file.py…: runs programs under CPython 3.14 and under Heddle in all modes, and shows the first difference in
// output, traceback or exit status. With --shrink it also looks for a smaller program that differs.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { Comparison } from './fuzz/engines.mjs';
import { shrink } from './fuzz/shrink.mjs';

await ensureBuilt();
const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--')).map((file) => resolve(file));
if (files.length === 0) throw new Error('usage: pnpm diff [--shrink] file.py…');
const comparison = new Comparison();
for (const file of files) {
  const source = readFileSync(file, 'utf8');
  const difference = await comparison.compare(source);
  if (difference === null) {
    console.log(`${file}: the same`);
    continue;
  }
  process.exitCode = 1;
  console.log(`${file} (${difference.mode}):\n${difference.text}`);
  if (args.includes('--shrink')) {
    const differs = async (candidate) =>
      (await comparison.compare(candidate, difference.mode))?.kind === difference.kind;
    console.log(`\n${await shrink(source, differs)}`);
  }
}
await comparison.close();
