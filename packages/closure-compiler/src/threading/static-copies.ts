// Private instances for any host: the build writes each factory many times as separate function literals (dist/copies.js);
// sites take them in turn. When a factory has more hot sites than copies, sites share again.

import { copies } from '../copies.js';
import type { FamilyRuntime } from './family-runtime.js';
import type { CopySource } from './pool.js';

interface Pool {
  instances: readonly unknown[];
  next: number;
}

const pools = new Map<string, Pool>();

function poolOf(family: string, factory: string, rt: FamilyRuntime): Pool {
  const key = `${family}.${factory}`;
  let pool = pools.get(key);
  if (pool === undefined) {
    pool = { instances: copies[family]?.[factory]?.(rt) ?? [], next: 0 };
    pools.set(key, pool);
  }
  return pool;
}

export const copySource: CopySource = {
  instance(family, factory, rt) {
    const pool = poolOf(family, factory, rt);
    const { instances, next } = pool;
    if (instances.length === 0) return undefined;
    pool.next = (next + 1) % instances.length;
    return instances[next];
  },
};
