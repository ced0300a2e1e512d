// Bundles the command into a few files in packages/cli/dist/bundle, so that starting it reads no more modules than it runs:
// the launcher (main thread), the program thread with the interpreter, and chunks that load when needed (the REPL, the
// static copies of hot factories).
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

const cli = join(root, 'packages', 'cli');
const outdir = join(cli, 'dist', 'bundle');

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: [join(cli, 'dist', 'main.js'), join(cli, 'dist', 'program-thread.js')],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Names stay readable in profiles; whitespace and syntax do not matter there.
  minifySyntax: true,
  minifyWhitespace: true,
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
});
