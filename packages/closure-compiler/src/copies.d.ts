// The static copies of the closure factories: dist/copies.js, written by threading/build-copies.ts after compilation.

import type { Copies } from './threading/pool.js';

export declare const loadCopies: () => Copies;
