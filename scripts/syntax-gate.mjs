// The SyntaxError gate: functions of the standard library with one token deleted, doubled, swapped or replaced must be
// accepted or rejected as CPython 3.14 does, with the same error.
//   node scripts/syntax-gate.mjs [--count N] [--seed N] [--show N]
// Prints how many agree in verdict, type and line, message, and exact place, and the first that do not.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadPyodide } from 'pyodide';
import { tokenize } from '../packages/frontend/dist/checks/tokenizer.js';
import { decodeSource, parse, Source, useCharacterNames } from '../packages/frontend/dist/index.js';
import { readZip } from './ast-gate/zip.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const count = option('count', 2000);
const shown = option('show', 20);
let seed = option('seed', 1);

/** A number from 0 up to `limit`: the same every run. */
function random(limit) {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * limit);
}

/** The top-level functions and classes of the library that are neither tiny nor long. */
function libraryChunks() {
  const pyodide = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
  const chunks = [];
  for (const [name, content] of readZip(readFileSync(join(pyodide, 'python_stdlib.zip')))) {
    if (!name.endsWith('.py')) continue;
    const text = decodeSource(content(), name);
    for (const chunk of text.split(/\n(?=(?:def|class|async def|@)\b)/).slice(1)) {
      const lines = chunk.split('\n').length;
      if (lines >= 5 && lines <= 60) chunks.push(`${chunk}\n`);
    }
  }
  return chunks;
}

/** The chunk with one token wrong; null when it has no tokens to speak of. */
function slip(chunk) {
  const tokens = tokenize(new Source(chunk, '')).tokens.filter(
    ({ start, end }) => end > start && chunk[start] !== '\n',
  );
  if (tokens.length < 10) return null;
  const index = random(tokens.length - 1);
  const token = tokens[index];
  const next = tokens[index + 1];
  const other = tokens[random(tokens.length)];
  const text = (one) => chunk.slice(one.start, one.end);
  const replace = (from, to, by) => chunk.slice(0, from) + by + chunk.slice(to);
  switch (random(4)) {
    case 0:
      return replace(token.start, token.end, '');
    case 1:
      return replace(token.end, token.end, ` ${text(token)}`);
    case 2:
      return replace(token.start, next.end, text(next) + chunk.slice(token.end, next.start) + text(token));
    default:
      return replace(token.start, token.end, text(other));
  }
}

async function oracle(programs) {
  const pyodide = await loadPyodide();
  const lookup = pyodide.runPython(`
import unicodedata
def lookup(name):
    try: return unicodedata.lookup(name)
    except KeyError: return None
lookup`);
  useCharacterNames((name) => lookup(name) ?? null);
  pyodide.globals.set('programs', pyodide.toPy(programs));
  return JSON.parse(
    pyodide.runPython(`
import json, warnings
warnings.simplefilter("ignore")
def verdict(program):
    try:
        compile(program, "<s>", "exec")
    except SyntaxError as error:
        return [type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset]
json.dumps([verdict(program) for program in programs])`),
  );
}

function ownVerdict(program) {
  try {
    parse(program, { filename: '<s>' });
    return null;
  } catch (error) {
    if (error.name !== 'PySyntaxError') throw new Error(`crash on ${JSON.stringify(program)}`, { cause: error });
    return [error.kind, error.msg, error.lineno, error.offset, error.endLineno, error.endOffset];
  }
}

const chunks = libraryChunks();
const programs = [];
while (programs.length < count) {
  const program = slip(chunks[random(chunks.length)]);
  if (program !== null) programs.push(program);
}
const expected = await oracle(programs);
const agreed = { programs: count, rejected: 0, verdict: 0, typeAndLine: 0, message: 0, exact: 0 };
let left = shown;
programs.forEach((program, index) => {
  const theirs = expected[index];
  const ours = ownVerdict(program);
  const sameVerdict = (theirs === null) === (ours === null);
  if (theirs !== null) agreed.rejected++;
  if (sameVerdict) agreed.verdict++;
  const exact = JSON.stringify(theirs) === JSON.stringify(ours);
  if (theirs !== null && ours !== null) {
    if (theirs[0] === ours[0] && theirs[2] === ours[2]) agreed.typeAndLine++;
    if (theirs[1] === ours[1]) agreed.message++;
    if (exact) agreed.exact++;
  }
  if (!exact && left-- > 0) {
    const line = (theirs ?? ours)[2];
    const around = program
      .split('\n')
      .slice(Math.max(0, line - 2), line + 1)
      .join('\n');
    console.log(`${around}\n  CPython: ${theirs?.join(' | ')}\n  ours:    ${ours?.join(' | ')}\n`);
  }
});
console.log(agreed);
process.exitCode = agreed.verdict === count ? 0 : 1;
