// Runs one of CPython's test files in a process of the `heddle` command, and reads what tests/cpython/run_methods.py notes. When
// the process dies or hangs, the method that was running is to blame, and the rest is run without it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.mjs';

const COMMAND = join(root, 'packages', 'cli', 'bin', 'heddle.mjs');
const RUNNER = join(root, 'tests', 'cpython', 'run_methods.py');
/** How often a file is started again after a method brought the process down. */
const MOST_STARTS = 12;
/** How a JavaScript error shows that came out of Heddle. */
const LEAK =
  /SystemError: error in the host|\b(?:TypeError|RangeError|ReferenceError): (?:Cannot|Maximum|Invalid|.*is not a function|.*is not iterable)/;

/**
 * `{ name, seconds, methods: Map of id to { status, text, isCrash } }`; ids without `test.`. Status is passed, failed, errored
 * or skipped; a crash is an error of the method that ran.
 */
export async function runFile(folder, name, timeoutSeconds) {
  const place = mkdtempSync(join(tmpdir(), 'heddle-conformance-'));
  const result = { name, seconds: 0, methods: new Map() };
  const start = performance.now();
  try {
    // Only the test package is put on the path: the rest of that library is of another version.
    mkdirSync(join(place, 'lib'));
    symlinkSync(folder, join(place, 'lib', 'test'));
    for (let starts = 0; starts < MOST_STARTS; starts++) {
      const left = timeoutSeconds - (performance.now() - start) / 1000;
      if (left <= 0 || (await runOnce(place, name, result, left))) break;
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  result.seconds = (performance.now() - start) / 1000;
  return result;
}

/** True when the file was run to its end. */
async function runOnce(place, name, { methods }, seconds) {
  const notes = join(place, 'notes');
  writeFileSync(notes, '');
  const skipped = [...methods.keys()].map((id) => `test.${id}`);
  const { ending, output } = await run(place, [RUNNER, notes, `test.${name}`, ...skipped], seconds);
  const running = readNotes(readFileSync(notes, 'utf8'), methods);
  if (running === null) return true;
  methods.set(running === '' ? name : running, { status: 'errored', text: `${ending}\n${output}`, isCrash: true });
  // Nothing was begun: it would end the same way.
  return running === '';
}

/** Takes over the notes; gives the method that was running at the end ('' for none), or null when all is done. */
function readNotes(text, methods) {
  let running = '';
  for (const line of text.split('\n')) {
    const [status, id = '', detail = ''] = line.split('\t').map(unescaped);
    if (status === 'done') return null;
    if (status === '' || line === '') continue;
    const short = id.replace(/^test\./, '');
    running = status === 'start' ? short : '';
    if (status !== 'start') methods.set(short, { status, text: detail, isCrash: LEAK.test(detail) });
  }
  return running;
}

const unescaped = (field) => field.replace(/\\([\\nt])/g, (_, letter) => ({ '\\': '\\', n: '\n', t: '\t' })[letter]);

function run(place, args, seconds) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd: place,
      env: { ...process.env, PYTHONPATH: join(place, 'lib') },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    let hangs = false;
    child.stderr.on('data', (data) => {
      output = (output + data).slice(-4000);
    });
    const timer = setTimeout(() => {
      hangs = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      const ending = hangs ? 'HANG: the time was up' : `DEAD PROCESS: ended with ${signal ?? `status ${status}`}`;
      resolve({ ending, output });
    });
  });
}
