// The build step that multiplies closure factories (pool.ts says why). It reads the compiled `*.family.js` files, takes each
// factory's text, and writes dist/factories.js, which holds the texts, for Node, and dist/copies.js, in which every factory
// stands COPIES times as a separate function literal, for all other hosts. A family must be what the splitter below can
// take apart; anything else fails the build.

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

/** Copies of a factory: how many sites can be hot before they share again. */
const COPIES = 13;
/** Factories at nearly every site get more. */
const MANY_COPIES = 96;
const COMMON = new Set([
  'loadLocal',
  'loadBound',
  'loadGlobal',
  'constant',
  'assignLocal',
  'add',
  'call1',
  'block2',
  'callStatement',
]);
/** Families whose closures are larger, or stand at few sites, get fewer: the text is loaded as a whole. */
const FEW_COPIES = 5;
const SELDOM = new Set(['entries', 'exceptions', 'comprehensions', 'display', 'targets', 'resumable']);
/** So do factories of other families: large ones, and those that few sites of a program come to. */
const SELDOM_FACTORIES = new Set([
  ...['call3', 'callFunction0', 'callFunction3', 'callMany', 'callPlaced', 'callNative2', 'callNative3', 'callSpread'],
  ...[
    'construct',
    'placed',
    'loadGiven',
    'native2',
    'methodMany',
    'methodPlaced',
    'superMethod',
    'ownedMany',
    'owned0',
    'owned2',
  ],
  ...['object0', 'object1', 'object2', 'objects', 'poly0', 'poly1', 'poly2', 'slot', 'str2', 'loadTuple', 'runFor'],
  ...['ne', 'le', 'ge', 'isNotIn', 'bitAnd', 'bitOr', 'bitXor', 'leftShift', 'rightShift', 'floorDivide'],
  ...['general', 'invert', 'positive', 'namedExpression', 'storeFree'],
  // `and` and `or` around each other.
  ...['decide', 'andDecided', 'orDecided', 'conditionalTest'],
]);
/**
 * These stay shared: what they wait for or raise costs far more than feedback could save, or they are large and seldom hot, or call
 * nothing and look at nothing of what they are given.
 */
const SHARED = new Set(['tryStars', 'async', 'patterns', 'locals']);
/**
 * So do these, which hot sites hardly take (cold tier, runs without caches, names of class bodies), what throws, and what leads to
 * the entry of a function, which has a copy of its own.
 */
const SHARED_FACTORIES = new Set([
  ...['runForCold', 'runWhileCold', 'loadUncached', 'storeUncached', 'raise', 'raiseWithin', 'assertion'],
  ...['loadNamespace', 'storeNamespace'],
  ...['entryAny', 'entryStars', 'entryOwner', 'spread', 'callNew'],
]);

interface Factory {
  name: string;
  text: string;
}

const dist = join(dirname(fileURLToPath(import.meta.url)), '..');

function familyFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return familyFiles(path);
      return entry.name.endsWith('.family.js') ? [path] : [];
    })
    .sort();
}

/** The family's name, the statements before its factories, and the factories. */
function splitFamily(path: string): { name: string; prelude: string; factories: Factory[] } {
  const text = readFileSync(path, 'utf8').replace(/\/\/# sourceMappingURL.*/, '');
  const head = /export function (\w+)Family\(\w+\) \{\n/.exec(text);
  if (head === null) throw new Error(`${path}: no family function`);
  if (/^import /m.test(text)) throw new Error(`${path}: a family may import only types`);
  const body = text.slice(head.index + head[0].length);
  const factories = [...body.matchAll(/^ {4}function (\w+)\([\s\S]*?^ {4}\}\n/gm)].map(
    (match): Factory => ({ name: match[1]!, text: match[0] }),
  );
  const prelude = body.slice(0, body.search(/^ {4}(?:\/\*\*|\/\/|function )/m));
  const returned = /^ {4}return \{([^}]*)\};\n\}/m.exec(body);
  const names = (returned?.[1] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  for (const name of names)
    if (!factories.some((factory) => factory.name === name)) throw new Error(`${path}: ${name} is not a factory`);
  return { name: head[1]!, prelude, factories };
}

/** `(rt) => { …; return factory }`, minified; only the names of the prelude that the factory uses are kept. */
function factoryLiteral(prelude: string, factory: Factory): string {
  const source = `export default (rt) => {\n${prelude}\n${factory.text}\nreturn ${factory.name};\n};`;
  const { code } = transformSync(source, { minify: true, format: 'esm', target: 'es2022' });
  const literal = /^var \w+=([\s\S]*);export\{/.exec(code)?.[1] ?? /^export default ([\s\S]*);\n?$/.exec(code)?.[1];
  if (literal === undefined) throw new Error(`cannot take apart: ${code.slice(0, 200)}`);
  return dropUnused(literal.trim());
}

/** Destructured names that nothing reads: esbuild keeps them, since reading a property could have effects. */
function dropUnused(literal: string): string {
  return literal.replace(/const\{([^}]*)\}=(\w+)/, (_, list: string, rt: string) => {
    const rest = literal.replace(/const\{[^}]*\}=\w+[,;]?/, '');
    const used = list
      .split(',')
      .filter((part) => new RegExp(`\\b${part.split(':').at(-1)!.replace('$', '\\$')}\\b`).test(rest));
    return used.length === 0 ? `const{}=${rt}` : `const{${used.join(',')}}=${rt}`;
  });
}

/** `(rt) => { …; return [factory, factory, …] }` from the literal for one. Functions have feedback of their own each. */
function repeatFactory(literal: string, count: number): string {
  const parts = /^([\s\S]*?)function (\w+)(\([\s\S]*\})return (\w+)\}$/.exec(literal);
  if (parts === null || parts[2] !== parts[4]) throw new Error(`cannot repeat: ${literal.slice(0, 200)}`);
  const [, beginning, , rest] = parts;
  return `${beginning}return[\n${Array.from({ length: count }, () => `function${rest}`).join(',\n')}]}`;
}

function isCurrent(output: string, inputs: readonly string[]): boolean {
  try {
    const built = statSync(output).mtimeMs;
    return [...inputs, fileURLToPath(import.meta.url)].every((input) => statSync(input).mtimeMs <= built);
  } catch {
    return false;
  }
}

function copiesOf(family: string, factory: string): number {
  if (COMMON.has(factory)) return MANY_COPIES;
  return SELDOM.has(family) || SELDOM_FACTORIES.has(factory) ? FEW_COPIES : COPIES;
}

function main(): void {
  const files = familyFiles(dist);
  if (isCurrent(join(dist, 'copies.js'), files)) return;
  const families = files.map(splitFamily).map(({ name, prelude, factories }) => ({
    name,
    factories: factories.map((factory) => ({ name: factory.name, literal: factoryLiteral(prelude, factory) })),
  }));
  const texts = families.map(({ name, factories }) => [
    name,
    Object.fromEntries(factories.map((f) => [f.name, f.literal])),
  ]);
  writeFileSync(join(dist, 'factories.js'), `export const factories=${JSON.stringify(Object.fromEntries(texts))};\n`);
  const copied = families.filter(({ name }) => !SHARED.has(name));
  const copies = copied.map(({ name, factories }) => {
    const members = factories
      .filter((factory) => !SHARED_FACTORIES.has(factory.name))
      .map((factory) => `${factory.name}:${repeatFactory(factory.literal, copiesOf(name, factory.name))}`);
    return `${name}:{${members.join(',\n')}}`;
  });
  writeFileSync(join(dist, 'copies.js'), `export const copies={${copies.join(',\n')}};\n`);
}

main();
