// Private instances for any host: the build writes each factory many times as separate function literals (dist/copies.js);
// sites take them in turn. When a factory has more hot sites than copies, sites share again.

import { copies } from '../copies.js';
import type { CopySource, Maker } from './pool.js';

interface Pool {
  makers: readonly Maker[];
  instances: unknown[];
  next: number;
}

const pools = new Map<string, Pool>();

function poolOf(family: string, factory: string): Pool {
  const key = `${family}.${factory}`;
  let pool = pools.get(key);
  if (pool === undefined) {
    pool = { makers: copies[family]?.[factory]?.() ?? [], instances: [], next: 0 };
    pools.set(key, pool);
  }
  return pool;
}

export const copySource: CopySource = {
  instance(family, factory, rt) {
    const pool = poolOf(family, factory);
    const { makers, instances, next } = pool;
    if (makers.length === 0) return undefined;
    pool.next = (next + 1) % makers.length;
    if (next === instances.length) instances.push(makers[next]!(rt));
    return instances[next];
  },
};
