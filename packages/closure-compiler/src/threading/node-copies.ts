// Private instances for Node: each factory's text is a script of its own, compiled once; every run of the script makes a new
// closure tree with feedback of its own, in about two microseconds and without parsing again. So the supply is unlimited,
// and nothing is loaded beforehand. (Measured; docs/caches.md. It works under --disallow-code-generation-from-strings.)

import { Script } from 'node:vm';
import { factories } from '../factories.js';
import type { CopySource, Maker } from './pool.js';

const scripts = new Map<string, Script>();

export const copySource: CopySource = {
  instance(family, factory, rt) {
    const key = `${family}.${factory}`;
    let script = scripts.get(key);
    if (script === undefined) {
      const text = factories[family]?.[factory];
      if (text === undefined) return undefined;
      script = new Script(text, { filename: `heddle:${key}` });
      scripts.set(key, script);
    }
    return (script.runInThisContext() as Maker)(rt);
  },
};
