// The second half of the command's program bundle: library.cjs has the native modules of `@heddle/runtime/library` but not
// the runtime itself, of which there must be one copy. The program's bundle hands it over: a plugin puts a function in place
// of packages/cli/src/core-exports.ts that gives the exports of every module of the runtime, and another one has the
// library's imports of these modules read from there.
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';

const runtime = join(root, 'packages', 'runtime', 'dist');
const coreEntry = join(runtime, 'index.js');
const libraryEntry = join(runtime, 'library.js');

/** The names of the native modules that only the library has. */
export async function lateModules() {
  const { nativeModules } = await import(coreEntry);
  const early = new Set(nativeModules.keys());
  await import(libraryEntry);
  return [...nativeModules.keys()].filter((name) => !early.has(name)).sort();
}

/** The modules of the runtime without the library, by their paths; with what each exports. */
async function coreModules() {
  const { metafile } = await build({
    entryPoints: [coreEntry],
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  const modules = new Map();
  await import(coreEntry);
  for (const input of Object.keys(metafile.inputs)) {
    const path = join(root, input);
    modules.set(path, Object.keys(await import(path)));
  }
  return modules;
}

const cores = coreModules();
const keyOf = (path) => relative(runtime, path);

export async function coreExportsPlugin() {
  const modules = await cores;
  const imports = [`import ${JSON.stringify(coreEntry)};`];
  const entries = [];
  let index = 0;
  for (const [path, names] of modules) {
    if (names.length === 0) continue;
    const locals = names.map((name) => `${name} as m${index}_${name}`);
    const fields = names.map((name) => `${name}: m${index}_${name}`);
    imports.push(`import { ${locals.join(', ')} } from ${JSON.stringify(path)};`);
    entries.push(`${JSON.stringify(keyOf(path))}: { ${fields.join(', ')} }`);
    index++;
  }
  const contents = [
    ...imports,
    'export function coreExports() {',
    `const modules = { ${entries.join(',\n')} };`,
    'return (path, name) => modules[path][name];',
    '}',
  ].join('\n');
  return {
    name: 'core-exports',
    setup({ onLoad }) {
      onLoad({ filter: /cli[\\/]dist[\\/]core-exports\.js$/ }, () => ({ contents, loader: 'js' }));
    },
  };
}

/** `core` is a parameter of the function that the bundle is wrapped in. */
export async function bundleLibrary(outfile, options) {
  const modules = await cores;
  const fromCore = {
    name: 'from-core',
    setup({ onLoad }) {
      onLoad({ filter: /runtime[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
        const names = modules.get(path);
        if (names === undefined) return null;
        const lines = names.map(
          (name) => `export const ${name} = /* @__PURE__ */ core(${JSON.stringify(keyOf(path))}, '${name}');`,
        );
        return { contents: lines.join('\n'), loader: 'js' };
      });
    },
  };
  await build({ ...options, entryPoints: [libraryEntry], outfile, format: 'cjs', plugins: [fromCore] });
}
