// Tells the compiler where the static copies of its closure factories are (docs/caches.md).

import { setCopyLoader } from '@heddle/closure-compiler';
import { loadCopies } from '@heddle/closure-compiler/copies';

setCopyLoader(loadCopies);
