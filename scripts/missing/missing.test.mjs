// Built-in types and functions have CPython's names, signatures and kinds of members, but for what docs/differences.md says.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../root.mjs';
import { readReasons } from './compare.mjs';

test('nothing is missing without a reason', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/missing.mjs')], { encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
});

test('a reason is for the names in its first column only', () => {
  const page = '## Names that `pnpm missing` compares\n\n| `*.__sizeof__`, `sys._jit` | Because. |\n';
  const hasReason = readReasons(page);
  expect(['list.__sizeof__', 'sys._jit', 'sys._jit.is_active', 'list.append'].map(hasReason)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
