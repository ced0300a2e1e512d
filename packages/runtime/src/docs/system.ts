// Documentation of what sys and site have in objects of their own.

import type { MemberTexts } from '../object/documentation.js';

export const SYSTEM: Readonly<Record<string, MemberTexts>> = {
  UnraisableHookArgs: {
    __doc__: 'The argument of sys.unraisablehook: the exception, and what raised it.',
    __reduce__: '',
    object: '',
  },
  asyncgen_hooks: {
    __doc__: 'The hooks that asynchronous generators call.',
    __reduce__: '',
  },
  'sys.version_info': {
    __doc__: 'sys.version_info\n\nVersion information as a named tuple.',
    __reduce__: '',
  },
  'sys.float_info': {
    __doc__: 'sys.float_info\n\nA named tuple holding information about the float type.',
    __reduce__: '',
  },
  'sys.int_info': {
    __doc__:
      'sys.int_info\n' +
      '\n' +
      "A named tuple that holds information about Python's\n" +
      'internal representation of integers.  The attributes are read only.',
    __reduce__: '',
  },
  'sys.hash_info': {
    __doc__: 'hash_info\n\nA named tuple providing parameters used for computing hashes.',
    __reduce__: '',
    imag: '',
  },
  'sys.thread_info': {
    __doc__: 'sys.thread_info\n\nA named tuple holding information about the thread implementation.',
    __reduce__: '',
  },
  'sys.flags': {
    __doc__: 'sys.flags\n\nFlags provided through command line arguments or environment vars.',
    __reduce__: '',
  },
  Quitter: {
    __doc__: 'Ends the program when called.',
  },
  _Printer: {
    __doc__: 'Shows a notice.',
  },
  _Helper: {
    __doc__: 'Prints the documentation of an object.',
  },
};
