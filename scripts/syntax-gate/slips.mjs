// Functions of the standard library with one token deleted, doubled, swapped or replaced.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { tokenize } from '../../packages/frontend/dist/checks/tokenizer.js';
import { decodeSource, Source } from '../../packages/frontend/dist/index.js';
import { readZip } from '../ast-gate/zip.mjs';
import { Random } from '../fuzz/random.mjs';

/** `count` programs; the same for the same seed. */
export function slips(count, seed) {
  const random = new Random(seed);
  const chunks = libraryChunks();
  const programs = [];
  while (programs.length < count) {
    const program = slip(random.pick(chunks), random);
    if (program !== null) programs.push(program);
  }
  return programs;
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
function slip(chunk, random) {
  const tokens = tokenize(new Source(chunk, '')).tokens.filter(
    ({ start, end }) => end > start && chunk[start] !== '\n',
  );
  if (tokens.length < 10) return null;
  const index = random.int(0, tokens.length - 2);
  const token = tokens[index];
  const next = tokens[index + 1];
  const other = tokens[random.int(0, tokens.length - 1)];
  const text = (one) => chunk.slice(one.start, one.end);
  const replace = (from, to, by) => chunk.slice(0, from) + by + chunk.slice(to);
  switch (random.int(0, 3)) {
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
