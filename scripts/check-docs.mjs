// Documentation names files and functions; this checks that they exist. In README.md and docs/*.md, a `code span` that
// looks like a path or file name must be one in the checkout, and one that looks like one of our functions or types
// (camelCase, PascalCase, or `name()`) must occur in the sources. Other code spans (Python, commands) are left alone.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const FILE = /^[\w@.*-]+(?:\/[\w@.*-]+)*\.(?:ts|mjs|js|json|md|py|grammar|yaml)$/;
const FOLDER = /^(?:packages|scripts|tests|docs|benchmarks)(?:\/[\w.-]+)*\/?$/;
const OUR_NAME = /^(?:[a-z]+(?:[A-Z]\w*)+|Py[A-Z]\w*|[A-Z][a-z]+(?:[A-Z][a-z]+)+)(?:\(\))?$/;
/** Files that exist only after a build, or in the reader's project. */
const NOT_COMMITTED = /(?:^|\/)(?:generated|dist)\/|^(?:program|file|page)\.(?:py|mjs|html)$/;

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n');
const words = new Set();
for (const file of files.filter((name) =>
  /^(?:packages|scripts|tests|benchmarks)\/.*\.(?:ts|mjs|grammar|py)$/.test(name),
)) {
  if (!existsSync(join(root, file))) continue;
  for (const [word] of readFileSync(join(root, file), 'utf8').matchAll(/[A-Za-z_$][\w$]*/g)) words.add(word);
}

const problems = [];
const pages = existsSync(join(root, 'docs')) ? readdirSync(join(root, 'docs')).map((name) => `docs/${name}`) : [];
for (const page of ['README.md', ...pages.filter((name) => name.endsWith('.md'))]) {
  if (existsSync(join(root, page))) checkPage(page);
}
for (const problem of problems) console.error(problem);
console.log(`names in the docs: ${problems.length === 0 ? 'all exist' : `${problems.length} that do not exist`}`);
process.exitCode = problems.length === 0 ? 0 : 1;

function checkPage(page) {
  let fenced = false;
  const lines = readFileSync(join(root, page), 'utf8').split('\n');
  lines.forEach((line, index) => {
    if (line.startsWith('```')) fenced = !fenced;
    if (fenced) return;
    for (const [, span] of line.matchAll(/`([^`]+)`/g)) {
      for (const name of span.split(/\s+/)) {
        if (!exists(name)) problems.push(`${page}:${index + 1}: there is no ${name}`);
      }
    }
  });
}

function exists(name) {
  if (NOT_COMMITTED.test(name)) return true;
  if (FILE.test(name)) return name.includes('*') || files.some((file) => file === name || file.endsWith(`/${name}`));
  if (FOLDER.test(name)) return existsSync(join(root, name));
  if (OUR_NAME.test(name)) return words.has(name.replace('()', ''));
  return true;
}
