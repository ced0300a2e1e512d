// One short text that changes when a source file, a manifest or the lockfile changes: what the stamps in .cache/ hold.
// It looks at names, sizes and modification times only, so that asking costs a few milliseconds.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const packages = join(root, 'packages');

/** Changes when other dependencies are wanted. */
export function dependencyFingerprint() {
  const hash = createHash('sha256');
  for (const file of manifests()) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Changes when anything that the build reads does. */
export function sourceFingerprint() {
  const hash = createHash('sha256').update(process.version);
  const files = [...manifests(), join(root, 'tsconfig.json'), join(root, 'tsconfig.base.json')];
  for (const script of ['build.mjs', 'bundle-cli.mjs', 'bundle-library.mjs']) files.push(join(root, 'scripts', script));
  for (const name of packageNames()) {
    files.push(join(packages, name, 'tsconfig.json'));
    listFiles(join(packages, name, 'src'), files);
  }
  for (const file of files) {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat !== undefined) hash.update(`${file}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function manifests() {
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'benchmarks/package.json'];
  for (const name of packageNames()) files.push(`packages/${name}/package.json`);
  return files
    .map((file) => join(root, file))
    .filter((file) => statSync(file, { throwIfNoEntry: false }) !== undefined);
}

function packageNames() {
  const entries = readdirSync(packages, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Appends the files under `folder`; what the build itself generates is left out. */
function listFiles(folder, files) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name === 'generated') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) listFiles(path, files);
    else files.push(path);
  }
}
