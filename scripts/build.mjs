// `pnpm build`: compiles the packages, generates the grammar's tables and the static copies of the closure factories, and
// bundles the command. Each step is incremental or quick; scripts/ensure-built.mjs decides whether any is needed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './root.mjs';

const STEPS = [
  { name: 'compile', program: 'node_modules/typescript/bin/tsc', args: ['-b'] },
  { name: 'grammar tables', program: 'packages/frontend/dist/grammar/build.js', args: [] },
  { name: 'character properties', program: 'packages/runtime/dist/modules/unicodedata/build-table.js', args: [] },
  { name: 'encodings', program: 'packages/runtime/dist/modules/multibytecodec/build-tables.js', args: [] },
  { name: 'character names', program: 'packages/frontend/dist/names/build-names.js', args: [] },
  { name: 'factory copies', program: 'packages/closure-compiler/dist/threading/build-copies.js', args: [] },
  { name: 'standard library', program: 'packages/stdlib/dist/build-archive.js', args: [] },
  { name: 'trees of the standard library', program: 'packages/stdlib/dist/build-trees.js', args: [] },
  { name: 'command', program: 'scripts/bundle-cli.mjs', args: [] },
];

/** Runs all steps; their output goes to stderr, so that a program started right after has stdout for itself. */
export function build() {
  for (const { name, program, args } of STEPS) {
    if (!existsSync(join(root, program))) throw new Error(`build: ${name}: there is no ${program}`);
    const status = runNode([program, ...args], { output: 'stderr' });
    if (status !== 0) {
      process.stderr.write(`build: ${name} failed\n`);
      process.exit(status);
    }
  }
}

if (process.argv[1] === join(root, 'scripts', 'build.mjs')) build();
