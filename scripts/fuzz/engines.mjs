// The two sides of a comparison: CPython 3.14 (pyodide) and Heddle in each of its modes, in threads of their own, which are
// replaced when a program hangs them.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describeDifference } from '../../tests/difference.mjs';
import { MODES } from '../../tests/modes.mjs';

const FILE = 'program.py';
/** A program takes too long when it has not ended after so many ticks. The time in which all of this process stands still is one. */
const TICKS = 40;
const TICK_MS = 500;
const STACK_MB = 200;
/** A thread is replaced after this many programs: what they leave behind adds up. */
const PROGRAMS_PER_THREAD = 400;

/** One thread that runs `program.py` in `folder`; started when first needed. */
class Engine {
  #worker = null;
  #runs = 0;

  constructor(name, data) {
    this.name = name;
    this.data = data;
  }

  /** `{ stdout, stderr, status }`, or null when the program takes too long. */
  async run() {
    if (this.#worker === null || this.#runs >= PROGRAMS_PER_THREAD) await this.#start();
    this.#runs++;
    const outcome = await this.#ask();
    if (outcome === null) await this.close();
    return outcome;
  }

  async #start() {
    await this.close();
    this.#runs = 0;
    const file = new URL('engine-thread.mjs', import.meta.url);
    this.#worker = new Worker(file, { workerData: this.data, resourceLimits: { stackSizeMb: STACK_MB } });
    await new Promise((resolve, reject) => this.#worker.once('message', resolve).once('error', reject));
  }

  #ask() {
    const worker = this.#worker;
    return new Promise((resolve) => {
      const died = (error) => finish({ stdout: '', stderr: String(error.stack ?? error), status: 'thread died' });
      const finish = (outcome) => {
        clearInterval(timer);
        worker.off('message', finish).off('error', died);
        resolve(outcome);
      };
      let ticks = 0;
      const timer = setInterval(() => {
        if (++ticks >= TICKS) finish(null);
      }, TICK_MS);
      worker.on('message', finish).on('error', died);
      worker.postMessage(FILE);
    });
  }

  async close() {
    await this.#worker?.terminate();
    this.#worker = null;
  }
}

export class Comparison {
  #folder = mkdtempSync(join(tmpdir(), 'heddle-compare-'));
  #oracle = new Engine('CPython', { kind: 'oracle', folder: this.#folder });
  #modes;

  /** Changes the working directory. @param {readonly string[]} modes names of Heddle's modes */
  constructor(modes = Object.keys(MODES)) {
    // Warnings and tracebacks show source lines, which both sides read relative to the folder.
    process.chdir(this.#folder);
    this.#modes = modes.map((name) => new Engine(name, { kind: 'heddle', folder: this.#folder, mode: MODES[name] }));
  }

  /**
   * How Heddle's output differs from CPython's, as `{ mode, text, kind }`; null when it does not, or CPython does not end
   * well or in time. `kind` names the difference, so that the same one is known again; `only` is the one mode to look at.
   */
  async compare(source, only = null) {
    writeFileSync(join(this.#folder, FILE), source);
    const expected = await this.#runOracle();
    if (expected === null) return null;
    for (const engine of this.#modes) {
      if (only !== null && engine.name !== only) continue;
      const difference = differ(expected, await engine.run());
      if (difference !== null) return { mode: engine.name, ...difference };
    }
    return null;
  }

  /**
   * The lines of output that differ, of a program whose lines of output belong to lines of its own: `{ index, mode, wanted, found }`
   * of each, in the first mode that differs. Null when CPython does not end well or in time.
   */
  async differingLines(source) {
    writeFileSync(join(this.#folder, FILE), source);
    const expected = await this.#runOracle();
    if (expected === null) return null;
    const wanted = linesOf(expected);
    for (const engine of this.#modes) {
      const actual = await engine.run();
      const found = actual === null ? ['takes too long'] : linesOf(actual);
      const all = wanted.map((line, index) => ({ index, mode: engine.name, wanted: line, found: found[index] ?? '' }));
      const different = all.filter((one) => one.wanted !== one.found);
      if (different.length > 0) return different;
    }
    return [];
  }

  /** Null also when CPython's own traceback module fails: after some `except*` an exception's context is any object there. */
  async #runOracle() {
    const outcome = await this.#oracle.run();
    return outcome?.stderr.includes('Error in sys.excepthook:') ? null : outcome;
  }

  async close() {
    for (const engine of [this.#oracle, ...this.#modes]) await engine.close();
    process.chdir(tmpdir());
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

const linesOf = ({ stdout, stderr, status }) =>
  [...stdout.split('\n'), status === 0 ? '' : stderr].map(withoutPlatform);

function differ(expected, actual) {
  if (actual === null) return { text: 'takes too long', kind: 'hangs' };
  const wanted = show(expected);
  const found = show(actual);
  if (wanted === found) return null;
  const text = describeDifference(wanted, found);
  return { text, kind: nameOf(text) };
}

/** Addresses differ, and so does nothing else that may. */
function show({ stdout, stderr, status }) {
  return withoutPlatform(`${stdout}\n=== stderr\n${stderr}\n=== status ${status}`);
}

/** What the machine decides: addresses, and the numbers and texts of errors of the C library, which pyodide has its own of. */
function withoutPlatform(text) {
  return text
    .replaceAll(/\bat 0x[0-9a-f]+/g, 'at 0x…')
    .replaceAll("(68, 'Result not representable')", "(34, 'Numerical result out of range')");
}

/** The first lines that differ, without numbers, names and quoted text: programs that fail alike have the same. */
export function nameOf(text) {
  const lines = text.split('\n').filter((line) => /^ {2}[-+] /.test(line));
  const first = ['-', '+'].map((sign) => lines.find((line) => line[2] === sign)?.slice(4, 90) ?? '');
  return first.map((line) => line.replaceAll(/\d+|'[^']*'/g, '#')).join(' => ');
}
