// Bundles the command into a few files in packages/cli/dist/bundle, so that starting it reads no more modules than it runs:
//   main.mjs            the launcher, with the terminal side of the REPL in a chunk that loads when needed
//   program.cjs         everything that runs in the program's thread, as one script
//   program.cache       V8's compiled form of that script, so that a start does not compile it again
//   library.cjs, .cache what `@heddle/stdlib` has in TypeScript, loaded when it is first needed; it uses the runtime and
//                       the compiler that are in program.cjs (scripts/bundle-library.mjs)
//   python314.zip       the rest of the standard library, and python314-trees.zip its syntax trees
//   names.cjs           the names of Unicode's characters, read when a program first writes `\N{...}`
//   program-thread.cjs  what loads program.cjs and its cache
// V8 refuses a cache that another version made, or with other flags; then the script is compiled as usual.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { bundleLibrary, coreExportsPlugin, lateModules } from './bundle-library.mjs';
import { root } from './root.mjs';

const cli = join(root, 'packages', 'cli');
const bundle = join(cli, 'dist', 'bundle');
// Made beside the old one and put in its place at the end: commands that start meanwhile find one or the other.
const outdir = `${bundle}-${process.pid}`;
// Scripts that are run as functions, which get what a module has (program-thread.cjs).
const asFunction = {
  banner: { js: '(function(require,module,exports,loadBundle,core){' },
  footer: { js: '})' },
};
// Names stay readable in profiles and stack traces.
const options = { bundle: true, platform: 'node', target: 'node20', minifySyntax: true, minifyWhitespace: true };

/** What a start should find compiled. */
const WARM_UP = {
  // The way from the source text to the output of common statements.
  program: `
def f(x, y=1):
    return [x + y, f"{x} {y:>3}"]
class A:
    def __init__(self):
        self.x = {"a": 1}
print("", end="")
for i in range(3):
    if f(i)[0] > 1 and A().x["a"] == 1: pass
try:
    raise ValueError(", ".join(str(i) for i in range(2)))
except ValueError as e:
    str(e)
import sys
`,
  // What the modules that are imported most run when they are imported. That they can be is for the tests to say.
  library: `
for name in "re", "collections", "contextlib", "dataclasses", "typing":
    try:
        __import__(name)
    except Exception:
        pass
`,
};

mkdirSync(outdir, { recursive: true });
await build({
  ...options,
  entryPoints: [join(cli, 'dist', 'main.js')],
  outdir,
  splitting: true,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
});
const libraryUses = await bundleLibrary(join(outdir, 'library.cjs'), { ...options, ...asFunction });
await build({
  ...options,
  entryPoints: [join(cli, 'dist', 'program-thread.js')],
  outfile: join(outdir, 'program.cjs'),
  format: 'cjs',
  external: ['./names.cjs', './python314.zip', './python314-trees.zip'],
  define: { LATE_MODULES: JSON.stringify(await lateModules()) },
  plugins: [coreExportsPlugin(libraryUses)],
  ...asFunction,
});
for (const archive of ['python314.zip', 'python314-trees.zip'])
  copyFileSync(join(root, 'packages', 'stdlib', 'dist', archive), join(outdir, archive));
await build({
  ...options,
  entryPoints: [join(root, 'packages', 'frontend', 'dist', 'names', 'index.js')],
  outfile: join(outdir, 'names.cjs'),
  format: 'cjs',
});
copyFileSync(join(cli, 'src', 'program-thread.cjs'), join(outdir, 'program-thread.cjs'));
try {
  for (const [name, program] of Object.entries(WARM_UP)) await makeCache(name, program);
  replaceBundle();
} finally {
  rmSync(outdir, { recursive: true, force: true });
}

function replaceBundle() {
  const old = `${outdir}-old`;
  if (existsSync(bundle)) renameSync(bundle, old);
  renameSync(outdir, bundle);
  rmSync(old, { recursive: true, force: true });
}

/** Runs a warm-up program as the command does, and has the thread write what V8 compiled of one bundle for it. */
async function makeCache(name, program) {
  const { parseCommand } = await import(join(cli, 'dist', 'flags.js'));
  const worker = new Worker(join(outdir, 'program-thread.cjs'), {
    workerData: { ...parseCommand(['-c', program]), writesCodeCache: name },
    resourceLimits: { stackSizeMb: 64 },
  });
  const status = await new Promise((resolve, reject) => worker.on('exit', resolve).on('error', reject));
  if (status !== 0) throw new Error(`the warm-up program ended with status ${status}`);
}
