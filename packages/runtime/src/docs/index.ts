// The documentation of the core, which `__doc__` and `help` show (object/documentation.ts).

import { provideDocumentation } from '../object/documentation.js';
import { COMMON } from './common.js';
import { CONTAINERS } from './containers.js';
import { EXCEPTIONS } from './exceptions.js';
import { FILES } from './files.js';
import { FUNCTIONS } from './functions.js';
import { IMPORTS } from './imports.js';
import { ITERATORS } from './iterators.js';
import { MODULES } from './modules.js';
import { NUMBERS } from './numbers.js';
import { OBJECTS } from './objects.js';
import { SIGNATURES } from './signatures.js';
import { SYSTEM } from './system.js';
import { TEXT } from './text.js';
import { TYPING } from './typing.js';

provideDocumentation({
  owners: {
    ...CONTAINERS,
    ...EXCEPTIONS,
    ...FILES,
    ...FUNCTIONS,
    ...IMPORTS,
    ...ITERATORS,
    ...MODULES,
    ...NUMBERS,
    ...OBJECTS,
    ...SYSTEM,
    ...TEXT,
    ...TYPING,
  },
  common: COMMON,
  signatures: SIGNATURES,
});
