// Lint rules that Biome has no words for: which package may import which (the pipeline's arrows), no generator functions
// where closures must be resumable, no code made from strings anywhere (`any` is Biome's to forbid). Prints file:line and
// exits 1 on a breach.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { blankNonCode } from './blank-non-code.mjs';
import { root } from './root.mjs';

/** Packages of ours that each part may import; the cli and everything outside the packages see the public API only. */
const ARROWS = {
  frontend: [],
  runtime: [],
  'closure-compiler': ['frontend', 'runtime'],
  interpreter: ['frontend', 'runtime', 'closure-compiler'],
  stdlib: ['frontend', 'closure-compiler', 'runtime'],
};
const PUBLIC_ONLY = ['interpreter', 'stdlib'];
/** Folders outside packages/ that are checked too. */
const PUBLIC_ONLY_PARTS = ['benchmarks', 'tests'];

/** The public API by its path, for parts of the workspace that are not packages. */
const PUBLIC_API = [
  'interpreter/dist/index.js',
  'interpreter/dist/memory-files.js',
  'interpreter/dist/names.js',
  'interpreter/dist/node-files.js',
  'interpreter/dist/node-system.js',
  'stdlib/dist/node-library.js',
].map((file) => join(root, 'packages', file));

/**
 * Parts that must run in a browser, so may not import Node's modules. Told apart by their names: build
 * programs, and files that an export condition gives to Node alone.
 */
const NO_NODE = new Set(['frontend', 'runtime', 'closure-compiler', 'interpreter', 'stdlib']);
const FOR_NODE = /[/\\](?:build|node-)[^/\\]*\.ts$/;

const FORBIDDEN = [
  {
    pattern: /\bfunction\s*\*|^\s*(?:static\s+|async\s+)*\*\s*[\w$[#]/gm,
    parts: ['closure-compiler', 'runtime'],
    what: 'a generator function: closures must be resumable (docs/generators.md)',
  },
  {
    pattern: /^export let\b/gm,
    parts: ['closure-compiler', 'runtime'],
    what: "an exported variable: the command's bundle of the library takes exports when it is loaded",
  },
  { pattern: /(?<![.\w$])(?:eval|Function)\s*\(|\bnew\s+Function\b/g, parts: null, what: 'code made from a string' },
];

const problems = [];
for (const part of partsOf('packages')) checkFolder(join(root, 'packages', part, 'src'), part);
for (const part of PUBLIC_ONLY_PARTS) checkFolder(join(root, part), part);
for (const problem of problems) console.error(problem);
console.log(`imports and forbidden constructs: ${problems.length === 0 ? 'fine' : `${problems.length} problems`}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function partsOf(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function checkFolder(folder, part) {
  for (const path of sourceFiles(folder)) {
    const text = readFileSync(path, 'utf8');
    const code = blankNonCode(text);
    const report = (offset, message) =>
      problems.push(`${relative(root, path)}:${text.slice(0, offset).split('\n').length}: ${message}`);
    checkImports(path, part, text, code, report);
    if (folder.endsWith(`${sep}src`)) checkConstructs(part, code, report);
  }
}

function checkImports(path, part, text, code, report) {
  // The blanked text keeps offsets and quotes: statements are found in it, module names are read from the original.
  for (const match of code.matchAll(/\b(?:from|import)\s*\(?\s*(['"])/g)) {
    const start = match.index + match[0].length;
    const name = text.slice(start, code.indexOf(match[1], start));
    const problem = name.startsWith('.') ? checkRelative(path, part, name) : checkPackage(path, part, name);
    if (problem !== null) report(start, problem);
  }
}

function checkRelative(path, part, name) {
  const target = resolve(dirname(path), name);
  const home = PUBLIC_ONLY_PARTS.includes(part) ? join(root, part) : join(root, 'packages', part, 'src');
  return target.startsWith(home + sep) || (PUBLIC_ONLY_PARTS.includes(part) && PUBLIC_API.includes(target))
    ? null
    : `'${name}' leaves ${part}: import a package by its name`;
}

function checkPackage(path, part, name) {
  if (name.startsWith('node:')) {
    const allowed = !NO_NODE.has(part) || FOR_NODE.test(path);
    return allowed ? null : `${part} runs where there is no Node: it may not import '${name}'`;
  }
  if (!name.startsWith('@heddle/')) return null;
  const [, target, ...deeper] = name.split('/');
  const allowed = ARROWS[part] ?? PUBLIC_ONLY;
  if (!allowed.includes(target)) return `${part} may not import ${name} (docs/ARCHITECTURE.md)`;
  return isExported(target, deeper) ? null : `'${name}' reaches into ${target}: import what its package.json exports`;
}

function isExported(target, deeper) {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages', target, 'package.json'), 'utf8'));
  return ['.', ...deeper].join('/') in exports;
}

function checkConstructs(part, code, report) {
  for (const { pattern, parts, what } of FORBIDDEN) {
    if (parts !== null && !parts.includes(part)) continue;
    for (const match of code.matchAll(pattern)) report(match.index, `${what} is not allowed here`);
  }
}

function sourceFiles(folder, files = []) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return files;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!['dist', 'generated', 'node_modules'].includes(entry.name)) sourceFiles(path, files);
    } else if (/\.(?:ts|mts|mjs)$/.test(entry.name)) files.push(path);
  }
  return files;
}
