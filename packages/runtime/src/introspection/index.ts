// Introspection as a part of the library (object/introspection.ts).

import { provideIntrospection } from '../object/introspection.js';
import * as code from './code.js';
import { replaceCode } from './code-replace.js';
import * as reduce from './reduce.js';
import * as sizes from './sizes.js';

provideIntrospection({ ...sizes, ...reduce, ...code, replaceCode });
