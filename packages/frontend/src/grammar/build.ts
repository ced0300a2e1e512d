/// <reference types="node" />
// Build step: @lezer/python's grammar and tokenizers with our overlay, through @lezer/generator, into the
// folder tables/ beside the compiled loader. Run after the TypeScript build: `node packages/frontend/dist/grammar/build.js`.
// Does nothing when its inputs have not changed.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildParserFile } from '@lezer/generator';
import { LRParser } from '@lezer/lr';
import { grammarOverlay, type Replacement, tokenizerOverlay } from './overlay.js';
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

/**
 * The generated module, which makes the parser when first asked, so that loading the front end costs nothing. The tables are packed,
 * and without the properties of nodes, which only editors ask for.
 */
function packModule(parserFile: string): string {
  const field = (name: string): string => new RegExp(`^  ${name}: (.*?),?$`, 'm').exec(parserFile)![1]!;
  const names = ['states', 'stateData', 'goto', 'tokenData'];
  const encoded = names.map((name) => [name, JSON.parse(field(name))]);
  const tables = decodeTables(Object.fromEntries(encoded));
  const packed = packTables(tables, Number(field('tokenPrec')));
  return applyOverlay(
    parserFile.replace(/^ {2}(states|stateData|goto|tokenData): .*\n|^ {2}nodeProps: \[\n(.*\n)*? {2}\],\n/gm, ''),
    [
      {
        name: 'lazy tables',
        why: 'unpacking the tables takes time',
        target: { text: 'export const parser = LRParser.deserialize({' },
        becomes: `import { unpackTables } from '../packed-tables.js';
export const createParser = () => LRParser.deserialize({
  ...unpackTables(${JSON.stringify(packed)}),`,
      },
      {
        name: 'precedences',
        why: 'unpackTables puts them first',
        target: { text: `tokenPrec: ${field('tokenPrec')}` },
        becomes: 'tokenPrec: 0',
      },
    ],
  );
}

/** Lezer's own decoder is in the constructor of a parser. */
function decodeTables(encoded: Record<string, string>): ParseTables {
  const rest = { version: 14, nodeNames: '', repeatNodeCount: 0, tokenizers: [0], topRules: { '': [0, 0] } };
  const parser = LRParser.deserialize({ ...rest, ...encoded }) as unknown as Decoded;
  return { states: parser.states, stateData: parser.data, goto: parser.goto, tokenData: parser.tokenizers[0].data };
}

/** What we use of LRParser beyond its public interface. */
interface Decoded {
  readonly states: Uint32Array;
  readonly data: Uint16Array;
  readonly goto: Uint16Array;
  readonly tokenizers: [{ readonly data: Uint16Array }];
}

function build(): void {
  const source = join(packageFolder('@lezer/python'), 'src');
  const grammar = readFileSync(join(source, 'python.grammar'), 'utf8');
  const tokenizers = readFileSync(join(source, 'tokens.js'), 'utf8');
  const generatorVersion = readFileSync(join(packageFolder('@lezer/generator'), 'package.json'), 'utf8');
  const packing = ['pack-tables.js', 'packed-tables.js'].map((name) =>
    readFileSync(join(dirname(outputFolder), name), 'utf8'),
  );
  const overlay = JSON.stringify([grammarOverlay, tokenizerOverlay]);
  const inputs = [grammar, tokenizers, generatorVersion, ...packing, overlay];
  const stamp = createHash('sha256').update(inputs.join('\0')).digest('hex');
  const stampFile = join(outputFolder, 'stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  const { parser, terms } = buildParserFile(applyOverlay(grammar, grammarOverlay), { fileName: 'python.grammar' });
  mkdirSync(outputFolder, { recursive: true });
  writeFileSync(join(outputFolder, 'index.js'), packModule(parser));
  writeFileSync(join(outputFolder, 'parser.terms.js'), terms);
  writeFileSync(join(outputFolder, 'tokens.js'), applyOverlay(tokenizers, tokenizerOverlay));
  writeFileSync(stampFile, stamp);
}

build();
