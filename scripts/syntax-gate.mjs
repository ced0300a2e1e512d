// The SyntaxError gate: programs must be accepted or rejected as CPython 3.14 does, with the same error, and with the same
// warnings.
//   node scripts/syntax-gate.mjs [slips | tests] [--count N] [--seed N] [--show N] [--mode exec | eval | single]
// `slips` (the default): functions of the standard library with one token wrong. `tests`: the programs in CPython's own tests.
// Prints how many agree in verdict, type and line, message, exact place with the line's text, and warnings, and the first that
// do not. Fails when any differs.

import { parseArgs } from 'node:util';
import { loadPyodide } from 'pyodide';
import { parse, useCharacterNames } from '../packages/frontend/dist/index.js';
import { programsFromTests } from './syntax-gate/from-tests.mjs';
import { slips } from './syntax-gate/slips.mjs';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    mode: { type: 'string', default: 'exec' },
    show: { type: 'string', default: '20' },
  },
});

const pyodide = await loadPyodide();
const programs =
  positionals[0] === 'tests' ? programsFromTests(pyodide) : slips(Number(flags.count), Number(flags.seed));
const expected = oracle(programs);
const agreed = {
  programs: programs.length,
  rejected: 0,
  verdict: 0,
  typeAndLine: 0,
  message: 0,
  exact: 0,
  warnings: 0,
};
let left = Number(flags.show);
for (const [index, program] of programs.entries()) {
  const theirs = expected[index];
  const ours = ownVerdict(program);
  count(theirs, ours);
  if (JSON.stringify(theirs) !== JSON.stringify(ours) && left-- > 0) show(program, theirs, ours);
}
console.log(agreed);
const { verdict, warnings, rejected, exact } = agreed;
process.exitCode = verdict === programs.length && warnings === verdict && exact === rejected ? 0 : 1;

/** For each program `{ error, warnings }`: the SyntaxError's type, message and place or null, and messages with lines. */
function oracle(texts) {
  const lookup = pyodide.runPython(`
import unicodedata
def lookup(name):
    try: return unicodedata.lookup(name)
    except KeyError: return None
lookup`);
  useCharacterNames({ lookup: (name) => lookup(name) ?? null, nameOf: () => null });
  pyodide.globals.set('programs', pyodide.toPy(texts));
  pyodide.globals.set('mode', flags.mode);
  return JSON.parse(
    pyodide.runPython(`
import json, warnings
def verdict(program):
    with warnings.catch_warnings(record=True) as given:
        warnings.simplefilter("always")
        try:
            compile(program, "<s>", mode, dont_inherit=True)
            error = None
        except SyntaxError as e:
            error = [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text]
        except (ValueError, RecursionError, MemoryError) as e:
            error = [type(e).__name__]
        return {"error": error, "warnings": [[str(one.message), one.lineno] for one in given]}
json.dumps([verdict(program) for program in programs])`),
  );
}

function ownVerdict(program) {
  const shown = (warnings) => warnings.map(({ message, line }) => [message, line]);
  try {
    const { warnings } = parse(program, { filename: '<s>', mode: flags.mode });
    return { error: null, warnings: shown(warnings) };
  } catch (error) {
    if (error.name !== 'PySyntaxError') throw new Error(`crash on ${JSON.stringify(program)}`, { cause: error });
    const isPlaced = error.stage !== 'unread';
    const place = [error.lineno, error.offset, error.endLineno, error.endOffset].map((at) => (isPlaced ? at : null));
    // The symbol table and the code generator look for the line in the file.
    const text = ['unread', 'symbols', 'code'].includes(error.stage) ? null : error.text;
    return { error: [error.kind, error.msg, ...place, text], warnings: shown(error.warnings) };
  }
}

function count({ error: theirs, warnings }, { error: ours, warnings: ourWarnings }) {
  if ((theirs === null) === (ours === null)) agreed.verdict++;
  if (JSON.stringify(warnings) === JSON.stringify(ourWarnings)) agreed.warnings++;
  if (theirs === null) return;
  agreed.rejected++;
  if (ours === null) return;
  if (theirs[0] === ours[0] && theirs[2] === ours[2]) agreed.typeAndLine++;
  if (theirs[1] === ours[1]) agreed.message++;
  if (JSON.stringify(theirs) === JSON.stringify(ours)) agreed.exact++;
}

function show(program, theirs, ours) {
  const line = (theirs.error ?? ours.error)?.[2] ?? 1;
  const lines = program.split('\n').slice(Math.max(0, line - 2), line + 1);
  const text = ({ error, warnings }) => [...(error ?? ['accepted']), ...warnings.flat()].join(' | ');
  console.log(`${lines.join('\n')}\n  CPython: ${text(theirs)}\n  ours:    ${text(ours)}\n`);
}
