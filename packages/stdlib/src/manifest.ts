// What of CPython's library is not in the archive, and why. The build leaves out what a rule here names; a rule that names
// nothing in the source of the build, or says so wrongly, fails the build.

export interface Omission {
  /** Files (`name.py`) and folders (`name/`) of the library. */
  readonly paths: readonly string[];
  readonly reason: string;
}

/** In the build's source, and not taken. */
export const LEFT_OUT: readonly Omission[] = [
  { paths: ['_pyodide/', 'pyodide/'], reason: "Pyodide's own modules, no part of CPython" },
  { paths: ['site-packages/'], reason: 'an empty folder for packages of other authors' },
  {
    paths: ['_sysconfigdata__emscripten_wasm32-emscripten.py'],
    reason: 'how CPython was built for WebAssembly; nothing here was',
  },
  { paths: ['_ssl.py'], reason: "Pyodide's stand-in for a native module" },
  { paths: ['tomllib/mypy.ini', '_pyrepl/mypy.ini'], reason: 'settings of a type checker, which no program reads' },
  {
    paths: ['ctypes/macholib/README.ctypes', 'ctypes/macholib/fetch_macholib', 'ctypes/macholib/fetch_macholib.bat'],
    reason: 'notes and tools for those who maintain ctypes',
  },
];

/** In CPython, but not in the build's source. */
export const NOT_IN_SOURCE: readonly Omission[] = [
  { paths: ['test/', 'idlelib/', 'turtledemo/'], reason: 'tests, an editor and demonstrations: no part of a library' },
  { paths: ['tkinter/', 'turtle.py'], reason: 'need Tk, a native library with windows of its own' },
  { paths: ['curses/', 'dbm/'], reason: 'need native libraries (ncurses, gdbm)' },
  { paths: ['ensurepip/', 'venv/'], reason: 'install packages beside an interpreter that is a program file' },
  { paths: ['pydoc_data/'], reason: 'the text of the language reference for help()' },
  { paths: ['_pydecimal.py'], reason: 'the slow form of decimal, which is used only without _decimal' },
  {
    paths: ['_aix_support.py', '_android_support.py', '_ios_support.py', '_osx_support.py'],
    reason: 'used on these systems only',
  },
];
