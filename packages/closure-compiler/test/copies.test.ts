// Private instances of closure factories: what the build splits off, and what the two sources of copies hand out.

import { describe, expect, it } from 'vitest';
import { copies } from '../dist/copies.js';
import { factories } from '../dist/factories.js';
import * as families from '../dist/families.js';
import { familyRuntime } from '../dist/threading/family-runtime.js';
import { copySource as nodeCopies } from '../dist/threading/node-copies.js';
import { copySource as staticCopies } from '../dist/threading/static-copies.js';

/** Have no static copies. */
const SHARED =
  /^(?:tryStars|async|patterns|locals)\.|\.(?:run\w+Cold|(?:load|store)(?:Uncached|Namespace)|raise(?:Within)?|assertion|entry(?:Any|Stars|Owner)|spread|callNew)$/;

const all = Object.values(families).map((family) => [family.name, Object.keys(family.shared)] as const);

describe('the splitter', () => {
  it.each(all)('finds every factory of the family %s', (name, keys) => {
    const copied = keys.filter((key) => !SHARED.test(`${name}.${key}`));
    expect(Object.keys(copies[name] ?? {})).toEqual(expect.arrayContaining(copied));
    expect(Object.keys(factories[name] ?? {})).toEqual(expect.arrayContaining(keys));
  });

  it.each(all)('makes texts that need nothing but the runtime: %s', (name, keys) => {
    for (const key of keys) {
      const isShared = SHARED.test(`${name}.${key}`);
      expect(typeof staticCopies.instance(name, key, familyRuntime)).toBe(isShared ? 'undefined' : 'function');
      expect(typeof nodeCopies.instance(name, key, familyRuntime)).toBe('function');
    }
  });
});

describe('static copies', () => {
  it('are distinct, and begin again when all are in use', () => {
    const count = copies.unary!.negative!(familyRuntime).length;
    const given = Array.from({ length: 2 * count }, () => staticCopies.instance('unary', 'negative', familyRuntime));
    expect(new Set(given).size).toBe(count);
    expect(given.slice(0, count)).toEqual(given.slice(count));
  });

  it('do not exist for unknown factories', () => {
    expect(staticCopies.instance('unary', 'nothing', familyRuntime)).toBeUndefined();
  });
});

describe('node copies', () => {
  it('are fresh each time', () => {
    const given = Array.from({ length: 100 }, () => nodeCopies.instance('unary', 'negative', familyRuntime));
    expect(new Set(given).size).toBe(100);
  });

  it('do not exist for unknown factories', () => {
    expect(nodeCopies.instance('nothing', 'negative', familyRuntime)).toBeUndefined();
  });
});

describe('a copy', () => {
  it.each([nodeCopies, staticCopies])('does what the shared factory does', (source) => {
    const constant = source.instance('names', 'constant', familyRuntime) as typeof families.names.shared.constant;
    expect(constant(5)(undefined as never)).toBe(5);
  });
});
