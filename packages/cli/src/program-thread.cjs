// First file of the program's thread: runs the bundle beside it (scripts/bundle-cli.mjs) from V8's code cache. Plain
// CommonJS, copied as it is: loading an ES module costs more than all this does.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');
const { workerData } = require('node:worker_threads');

/** Runs `name.cjs` from `name.cache`; `core` is what the library's bundle needs of the program's. */
function loadBundle(name, core) {
  const file = join(__dirname, `${name}.cjs`);
  const cacheFile = join(__dirname, `${name}.cache`);
  // The bundles are ASCII, which needs no decoding.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: readCache(cacheFile) });
  // Set by the build.
  if (workerData.writesCodeCache === name)
    process.once('exit', () => writeFileSync(cacheFile, script.createCachedData()));
  const module_ = { exports: {} };
  script.runInThisContext()(require, module_, module_.exports, loadBundle, core);
}

function readCache(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

loadBundle('program');
