// Tells the compiler where private instances of its closure factories come from: the package's export conditions choose
// what the host allows (docs/caches.md).

import { setCopySource } from '@heddle/closure-compiler';
import { copySource } from '@heddle/closure-compiler/copies';

setCopySource(copySource);
