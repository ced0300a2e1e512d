// `@heddle/interpreter/files`: lets interpreters have files. To be imported by hosts that pass `files` or `standardFiles` of their
// own making; `@heddle/interpreter/node-files`, `/memory-files` and the standard library bring it along.

import '@heddle/runtime/files';
