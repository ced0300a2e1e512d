// pnpm missing [--all] [WORD…]: what built-in types and functions lack, or have too much, next to CPython 3.14: names, kinds of
// members, parameters, bases, whether there is a text for help(). One line per difference, but for those that have a reason in
// the table of docs/differences.md; --all shows these, too. Words narrow it down to names that contain one of them.
// scripts/missing/survey.py runs under both.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { copiedTexts, differences, readReasons } from './missing/compare.mjs';
import { startOracle } from './oracle/oracle.mjs';
import { root } from './root.mjs';

await ensureBuilt();
const args = process.argv.slice(2);
const words = args.filter((arg) => !arg.startsWith('--'));
const reasons = args.includes('--all')
  ? () => false
  : readReasons(readFileSync(join(root, 'docs/differences.md'), 'utf8'));

const oracle = await startOracle(join(root, 'scripts/missing'));
const theirs = surveyOf(oracle.runCase('survey.py'));
const heddle = join(root, 'packages/cli/bin/heddle.mjs');
const ours = surveyOf(
  spawnSync(process.execPath, [heddle, join(root, 'scripts/missing/survey.py')], { encoding: 'utf8', maxBuffer: 1e8 }),
);
const found = [...differences(ours.facts, theirs.facts), ...copiedTexts(ours.texts, theirs.texts)];
for (const { name, text } of found) {
  const isAsked = words.length === 0 || words.some((word) => name.includes(word));
  if (!isAsked || reasons(name)) continue;
  process.exitCode = 1;
  console.log(`${name}: ${text}`);
}

function surveyOf({ stdout, stderr, status }) {
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
