// First file of the program's thread: runs the bundle beside it (scripts/bundle-cli.mjs) from V8's code cache. Plain
// CommonJS, copied as it is: loading an ES module costs more than all this does.
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');
const { workerData } = require('node:worker_threads');

const file = join(__dirname, 'program.cjs');
const cacheFile = join(__dirname, 'program.cache');

function readCache() {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

// The bundle is ASCII, which needs no decoding.
const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: readCache() });
// Set by the build.
if (workerData.writesCodeCache === true)
  process.once('exit', () => writeFileSync(cacheFile, script.createCachedData()));
const module_ = { exports: {} };
script.runInThisContext()(require, module_, module_.exports);
