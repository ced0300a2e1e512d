// The `_posixsubprocess` module: the library's subprocess module imports it. No host lets programs start other programs.
// CPython: Modules/_posixsubprocess.c.

import { raiseSystemError } from './io/errors.js';
import { defineModule } from './module-spec.js';

defineModule('_posixsubprocess', () => ({
  doc: 'A POSIX helper for the subprocess module.',
  functions: [
    {
      name: 'fork_exec',
      signature: '(*args)',
      doc: 'Starts another program: there is no way to.',
      impl: () => raiseSystemError('ENOSYS'),
    },
  ],
}));
