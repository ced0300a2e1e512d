// The second half of the command's program bundle: library.cjs has what `@heddle/stdlib` brings in TypeScript (the native
// modules, and the forms of syntax trees), but not the modules of the interpreter that it uses, of which there must be one
// copy. The program's bundle hands those over: a plugin puts a function in place of packages/cli/src/core-exports.ts that gives
// what the library imports of them, and another one has the library read it from there.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

const packages = join(root, 'packages');
const coreEntries = ['index.js', 'files.js'].map((file) => join(packages, 'interpreter', 'dist', file));
const runtimeEntry = join(packages, 'runtime', 'dist', 'index.js');
const libraryEntries = ['runtime/dist/library.js', 'closure-compiler/dist/ast-objects/index.js'];

/** The names of the native modules that only the library has. */
export async function lateModules() {
  const { nativeModules } = await import(runtimeEntry);
  const early = new Set(nativeModules.keys());
  await import(join(packages, libraryEntries[0]));
  return [...nativeModules.keys()].filter((name) => !early.has(name)).sort();
}

/** The modules that the program's bundle has, by their paths; with what each exports. */
async function coreModules() {
  const { metafile } = await build({
    entryPoints: coreEntries,
    outdir: root,
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    external: ['node:*'],
  });
  for (const entry of coreEntries) await import(entry);
  const modules = new Map();
  for (const input of Object.keys(metafile.inputs)) {
    const path = join(root, input);
    if (path.startsWith(packages)) modules.set(path, Object.keys(await import(path)));
  }
  return modules;
}

const keyOf = (path) => relative(packages, path);

/**
 * Writes the bundle; gives what it imports of the core, as pairs of module path and name. `core` is a parameter of the
 * function that the bundle is wrapped in.
 */
export async function bundleLibrary(outfile, options) {
  const modules = await coreModules();
  const fromCore = {
    name: 'from-core',
    setup({ onLoad }) {
      onLoad({ filter: /packages[\\/][\w-]+[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
        const names = modules.get(path);
        if (names === undefined) return null;
        const lines = names.map(
          (name) => `export const ${name} = /* @__PURE__ */ core(${JSON.stringify(keyOf(path))}, "${name}");`,
        );
        return { contents: lines.join('\n'), loader: 'js' };
      });
    },
  };
  const contents = libraryEntries.map((path) => `import ${JSON.stringify(join(packages, path))};`).join('\n');
  const stdin = { contents, resolveDir: root };
  await build({ ...options, stdin, outfile, format: 'cjs', plugins: [fromCore] });
  const uses = readFileSync(outfile, 'utf8').matchAll(/\bcore\("([^"]+)",\s*"(\w+)"\)/g);
  return [...new Set([...uses].map(([, key, name]) => `${key} ${name}`))].map((use) => use.split(' '));
}

/** For the program's bundle: hands over what the library uses. */
export function coreExportsPlugin(uses) {
  const contents = [
    ...uses.map(([key, name], at) => `import { ${name} as c${at} } from ${JSON.stringify(join(packages, key))};`),
    `const exported = { ${uses.map(([key, name], at) => `"${key} ${name}": c${at}`).join(',\n')} };`,
    'export const coreExports = () => (path, name) => exported[path + " " + name];',
  ].join('\n');
  return {
    name: 'core-exports',
    setup({ onLoad }) {
      onLoad({ filter: /cli[\\/]dist[\\/]core-exports\.js$/ }, () => ({ contents, loader: 'js' }));
    },
  };
}
