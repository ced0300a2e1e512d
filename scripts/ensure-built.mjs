// Makes a checkout ready to run: installs the dependencies and builds when that has not been done, or when something
// changed since. Needs only Node 20 and npm. With nothing to do it costs a few milliseconds beyond Node's own start.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependencyFingerprint, sourceFingerprint } from './fingerprint.mjs';
import { root, run } from './root.mjs';

/** Given by version, so that a machine without pnpm gets the one the lockfile was made with. */
const PNPM = 'pnpm@12.21.0';
const cache = join(root, '.cache');
const lock = join(cache, 'lock');

/** Installs and builds what is missing or out of date. Exits the process when that fails. */
export async function ensureBuilt() {
  if (isReady()) return;
  mkdirSync(cache, { recursive: true });
  await takeLock();
  try {
    if (!isInstalled()) install();
    if (!isBuilt()) await rebuild();
  } finally {
    rmSync(lock, { force: true });
  }
}

const isReady = () => isInstalled() && isBuilt();
const isInstalled = () => existsSync(join(root, 'node_modules')) && readStamp('installed') === dependencyFingerprint();
const isBuilt = () => readStamp('built') === sourceFingerprint();

function install() {
  process.stderr.write('Heddle: installing dependencies (once)\n');
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  // Never asks: there may be nobody to answer.
  const args = ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];
  const status = run(npx, ['-y', PNPM, ...args], { output: 'stderr' });
  if (status !== 0) fail('installing the dependencies failed', status);
  writeStamp('installed', dependencyFingerprint());
}

async function rebuild() {
  process.stderr.write('Heddle: building\n');
  // Taken first: what is edited while the build runs counts as changed.
  const fingerprint = sourceFingerprint();
  const { build } = await import('./build.mjs');
  rmSync(join(cache, 'built'), { force: true });
  build();
  writeStamp('built', fingerprint);
}

/** Two commands started together on a fresh clone must not install twice at once: the second waits for the first. */
async function takeLock() {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(lock, { force: true }));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = readStamp('lock');
    // An empty file is one that its owner is about to write.
    if (holder !== null && holder !== '' && !isRunning(Number(holder))) rmSync(lock, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function isRunning(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

function readStamp(name) {
  try {
    return readFileSync(join(cache, name), 'utf8');
  } catch {
    return null;
  }
}

const writeStamp = (name, text) => writeFileSync(join(cache, name), text);

function fail(message, status) {
  process.stderr.write(`Heddle: ${message}\n`);
  process.exit(status);
}

if (process.argv[1] === join(root, 'scripts', 'ensure-built.mjs')) await ensureBuilt();
