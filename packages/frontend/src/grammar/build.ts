/// <reference types="node" />
// Build step: @lezer/python's grammar with our overlay, through @lezer/generator, into the folder tables/ beside the
// compiled parser. Run after the TypeScript build: `node packages/frontend/dist/grammar/build.js`.
// Does nothing when its inputs have not changed.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildParserFile } from '@lezer/generator';
import { decodeArray } from './decode-array.js';
import { grammarOverlay, type Replacement } from './overlay.js';
import { packTables } from './pack-tables.js';
import type { ParseTables } from './packed-tables.js';

const outputFolder = join(dirname(fileURLToPath(import.meta.url)), 'tables');
const require = createRequire(import.meta.url);

/** The folder of an installed package. */
function packageFolder(name: string): string {
  for (let folder = dirname(require.resolve(name)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
}

/** Applies the overlay to `source`; throws when a target is not there exactly once. */
export function applyOverlay(source: string, overlay: Replacement[]): string {
  let result = source;
  for (const replacement of overlay) {
    const target = 'text' in replacement.target ? replacement.target.text : findRule(result, replacement.target.rule);
    const found = result.split(target).length - 1;
    if (found !== 1) throw new Error(`overlay "${replacement.name}": target found ${found} times, not once`);
    result = result.replace(target, () => replacement.becomes);
  }
  return result;
}

/** The text of the top-level rule `name`, from its name to its closing brace. */
function findRule(grammar: string, name: string): string {
  const heads = [...grammar.matchAll(new RegExp(`^${name}(\\[[^\\]]*\\])? \\{`, 'gm'))];
  if (heads.length !== 1) throw new Error(`overlay: rule ${name} found ${heads.length} times, not once`);
  const start = heads[0]!.index;
  let depth = 0;
  const token = /"[^"]*"|[{}]/g;
  token.lastIndex = start;
  for (let match = token.exec(grammar); match; match = token.exec(grammar)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth === 0) return grammar.slice(start, token.lastIndex);
  }
  throw new Error(`overlay: rule ${name} does not end`);
}

/** A field of the generated parser, as the text of a JavaScript value. */
function fieldOf(parserFile: string, pattern: RegExp): string {
  const found = pattern.exec(parserFile);
  if (found === null) throw new Error(`the generated parser has no ${pattern}`);
  return found[1]!;
}

/** The tables alone, packed, out of the module that makes a parser of them. */
function packModule(parserFile: string): string {
  const field = (name: string, value: string) => fieldOf(parserFile, new RegExp(`^  ${name}: (${value}),?$`, 'm'));
  const text = (name: string): string => JSON.parse(field(name, '".*"'));
  const states = decodeArray(text('states'), Uint32Array);
  const tables = {
    states,
    stateData: decodeArray(text('stateData'), Uint16Array),
    goto: decodeArray(text('goto'), Uint16Array),
  };
  checkTables(tables);
  const lines = [['packed', JSON.stringify(packTables(tables, Number(field('tokenPrec', '\\d+'))))]];
  for (const name of ['tokenData', 'nodeNames']) lines.push([name, field(name, '".*"')]);
  for (const name of ['repeatNodeCount', 'maxTerm']) lines.push([name, field(name, '\\d+')]);
  lines.push(['keywords', fieldOf(parserFile, /^const spec_identifier = (.*)$/m)]);
  lines.push(['tokenizers', field('tokenizers', '\\[.*\\]').replaceAll(/[a-z]\w*/gi, '"$&"')]);
  return lines.map(([name, value]) => `export const ${name} = ${value}\n`).join('');
}

/** What run.ts takes for granted: no state has two actions for a token, or two groups of tokens. */
function checkTables({ states, stateData: data }: ParseTables): void {
  const firstGroup = 4;
  for (let at = 0; at < states.length; at += 6) {
    const groups = states[at + 3]! >> firstGroup;
    if ((groups & (groups - 1)) !== 0) throw new Error(`state ${at / 6} has two groups of tokens`);
    const actions = new Map<number, number>();
    for (let list of [states[at + 1]!, states[at + 2]!]) {
      for (; data[list] !== 0xffff || data[list + 1] === 1; list += 3) {
        if (data[list] === 0xffff) list = data[list + 2]! + data[list + 3]! * 0x10000;
        const action = data[list + 1]! + data[list + 2]! * 0x10000;
        if ((actions.get(data[list]!) ?? action) !== action) throw new Error(`state ${at / 6} has two actions`);
        actions.set(data[list]!, action);
      }
      if (data[list + 1] === 2) throw new Error(`state ${at / 6} has an action for any token`);
    }
  }
}

function build(): void {
  const source = join(packageFolder('@lezer/python'), 'src');
  const grammar = readFileSync(join(source, 'python.grammar'), 'utf8');
  const generatorVersion = readFileSync(join(packageFolder('@lezer/generator'), 'package.json'), 'utf8');
  const ownCode = ['build.js', 'pack-tables.js', 'packed-tables.js'].map((name) =>
    readFileSync(join(dirname(outputFolder), name), 'utf8'),
  );
  const inputs = [grammar, generatorVersion, ...ownCode, JSON.stringify(grammarOverlay)];
  const stamp = createHash('sha256').update(inputs.join('\0')).digest('hex');
  const stampFile = join(outputFolder, 'stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  const { parser, terms } = buildParserFile(applyOverlay(grammar, grammarOverlay), { fileName: 'python.grammar' });
  mkdirSync(outputFolder, { recursive: true });
  writeFileSync(join(outputFolder, 'index.js'), packModule(parser));
  // In the form of @lezer/generator the term `String` hides JavaScript's.
  writeFileSync(join(outputFolder, 'parser.terms.js'), terms.replace('  String =', '  StringNode ='));
  writeFileSync(stampFile, stamp);
}

build();
