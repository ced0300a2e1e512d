/**
 * `pnpm bench`, `pnpm bench:dispatch` and `pnpm bench:micro`: sets the workspace up, compiles the benchmarks (the compiler
 * itself sees when nothing changed) and hands the arguments to benchmarks/run.ts or micro.ts.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(...parameters) {
  const { status } = spawnSync(process.execPath, parameters, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

// pnpm hands a `--` between its own flags and ours on.
const parameters = process.argv.slice(2).filter((word) => word !== '--');

run('scripts/ensure-built.mjs');
run('node_modules/typescript/bin/tsc', '-b', 'benchmarks');
const isMicro = parameters[0] === 'micro';
run(isMicro ? 'benchmarks/dist/micro.js' : 'benchmarks/dist/run.js', ...(isMicro ? parameters.slice(1) : parameters));
