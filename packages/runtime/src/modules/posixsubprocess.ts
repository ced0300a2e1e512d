// The _posixsubprocess module: it lets subprocess be imported; starting a process is an error of the system.
// CPython: Modules/_posixsubprocess.c.

import { raiseSystemError } from './io/errors.js';
import { defineModule } from './module-spec.js';

defineModule('_posixsubprocess', () => ({
  doc: 'A POSIX helper for the subprocess module.',
  functions: [
    {
      name: 'fork_exec',
      signature: '(*args)',
      doc: 'Spawn a fresh new child process: there are none.',
      impl: () => raiseSystemError('ENOSYS'),
    },
  ],
}));
