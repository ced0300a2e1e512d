// `pnpm check`: everything that must hold, in one go: types, lint, import arrows, names in the docs, sizes, and all tests.
import { ensureBuilt } from './ensure-built.mjs';
import { runNode } from './root.mjs';

const CHECKS = [
  ['types', ['node_modules/typescript/bin/tsc', '-b']],
  ['lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  ['imports and forbidden constructs', ['scripts/check-imports.mjs']],
  ['names in the docs', ['scripts/check-docs.mjs']],
  ['names and signatures of built-ins', ['scripts/missing.mjs']],
  ['lengths and set-up time', ['scripts/check-sizes.mjs']],
  ['size and start-up', ['benchmarks/size-and-start.mjs']],
  ['tests', ['scripts/test.mjs']],
];

await ensureBuilt();
const failed = [];
for (const [name, args] of CHECKS) {
  console.log(`\n=== ${name}`);
  if (runNode(args) !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nall checks passed' : `\nfailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
