// Introspection as a part of the library (object/introspection.ts).

import { introspection } from '../object/introspection.js';
import * as code from './code.js';
import { replaceCode } from './code-replace.js';
import * as reduce from './reduce.js';
import * as sizes from './sizes.js';

introspection.provide({ ...sizes, ...reduce, ...code, replaceCode });
