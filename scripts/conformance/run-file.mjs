// Runs one of CPython's test files, and reads what tests/cpython/run_methods.py notes. When the process dies or hangs, the method
// that was running is to blame, and the rest is run without it.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../root.mjs';
import { lastLine } from './known-failures.mjs';

export const RUNNER = join(root, 'tests', 'cpython', 'run_methods.py');
const SUBSTITUTES = join(root, 'tests', 'cpython', 'substitutes');
/** The files that cannot be imported without them. Others find their way when the modules are missing. */
const NEEDED_SUBSTITUTES = {
  test_bytes: ['_testlimitedcapi.py'],
  test_class: ['_testinternalcapi.py'],
  test_code: ['_testinternalcapi.py'],
  test_inspect: ['_pickle.py'],
  test_types: ['_datetime.py', '_testinternalcapi.py', '_testsinglephase.py'],
};
/** Modules of CPython's library that tests want and the library archive does not have. */
const BESIDE_TESTS = ['_pydecimal.py', 'dbm'];
/** How often a file is started again after a method brought the process down. */
const MOST_STARTS = 25;
/** How a JavaScript error shows that came out of Heddle. */
const LEAK =
  /error in the host: |RangeError: Maximum call stack|TypeError: (?:Cannot read|Cannot destructure|.* is not a function)/;

/**
 * `{ name, seconds, methods: Map of id to { status, text, isCrash } }`; ids without `test.`. Status is passed, failed, errored
 * or skipped; a crash is an error of the method that ran. `run({ place, args, seconds })` runs the runner in a process of its
 * own and says how it ended: `{ ending, output }`.
 */
export async function runFile(run, folder, name, timeoutSeconds) {
  const place = mkdtempSync(join(tmpdir(), 'heddle-conformance-'));
  const result = { name, seconds: 0, methods: new Map() };
  const start = performance.now();
  try {
    prepare(place, folder, name);
    for (let starts = 0; starts < MOST_STARTS; starts++) {
      const seconds = timeoutSeconds - (performance.now() - start) / 1000;
      if (seconds <= 0 || (await runOnce(run, place, result, seconds))) break;
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  result.seconds = (performance.now() - start) / 1000;
  return result;
}

/** Only the test package is put on the path: the rest of that library is of another version. */
function prepare(place, folder, name) {
  const library = join(place, 'lib');
  mkdirSync(library);
  symlinkSync(folder, join(library, 'test'));
  for (const file of BESIDE_TESTS) {
    const path = join(dirname(folder), file);
    if (existsSync(path)) symlinkSync(path, join(library, file));
  }
  for (const file of NEEDED_SUBSTITUTES[name] ?? []) cpSync(join(SUBSTITUTES, file), join(library, file));
}

/** True when the file was run to its end. */
async function runOnce(run, place, { name, methods }, seconds) {
  const notes = join(place, 'notes');
  writeFileSync(notes, '');
  const skipped = [...methods.keys()].map((id) => `test.${id}`);
  const { ending, output } = await run({ place, args: [notes, `test.${name}`, ...skipped], seconds });
  const running = readNotes(readFileSync(notes, 'utf8'), methods);
  if (running === null) return true;
  methods.set(running === '' ? name : running, { status: 'errored', text: `${output}\n${ending}`, isCrash: true });
  // Nothing was begun: it would end the same way.
  return running === '';
}

/** Takes over the notes; gives the method that was running at the end ('' for none), or null when all is done. */
function readNotes(text, methods) {
  let running = '';
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [status, id = '', detail = ''] = line.split('\t').map(unescaped);
    if (status === 'done') return null;
    const short = id.replace(/^test\./, '');
    running = status === 'start' ? short : '';
    if (status !== 'start') methods.set(short, { status, text: detail, isCrash: LEAK.test(lastLine(detail)) });
  }
  return running;
}

const unescaped = (field) => field.replace(/\\([\\nt])/g, (_, letter) => ({ '\\': '\\', n: '\n', t: '\t' })[letter]);
