// Where the library appears to be.

/**
 * A path of no real folder: the host's own are no business of a program's, and tracebacks are the same everywhere. It is the
 * one that CPython for WebAssembly has, which the expected outputs of the tests come from.
 */
export const LIBRARY_PATH = '/lib/python314.zip';
