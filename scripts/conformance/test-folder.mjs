// Where the machine has CPython's test package: in the folder that is named, else in the newest Python that has one.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A file that every version of the package has. */
const LANDMARK = 'test_grammar.py';
const PROGRAMS = ['python3.14', 'python3.13', 'python3'];
const ROOTS = ['/usr/lib', '/usr/local/lib', '/opt/homebrew/lib'];

/** @throws Error when there is none */
export function findTestFolder(given) {
  if (given !== undefined) {
    if (existsSync(join(given, LANDMARK))) return given;
    throw new Error(`${given} has no ${LANDMARK}`);
  }
  const found = [...new Set([...askPrograms(), ...libraryFolders()])].filter((folder) =>
    existsSync(join(folder, LANDMARK)),
  );
  found.sort((x, y) => minorVersion(y) - minorVersion(x));
  if (found.length > 0) return found[0];
  throw new Error('no CPython with its test package was found: name its folder with --tests=FOLDER');
}

function askPrograms() {
  return PROGRAMS.flatMap((program) => {
    try {
      const code = 'import test; print(test.__path__[0])';
      return [execFileSync(program, ['-c', code], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()];
    } catch {
      return [];
    }
  });
}

function libraryFolders() {
  const pyenv = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions');
  const roots = [...ROOTS, ...entries(pyenv).map((version) => join(pyenv, version, 'lib'))];
  return roots.flatMap((root) =>
    entries(root)
      .filter((name) => /^python3\.\d+$/.test(name))
      .map((name) => join(root, name, 'test')),
  );
}

function entries(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** 13 for …/python3.13/test. */
function minorVersion(folder) {
  return Number(/^python3\.(\d+)$/.exec(basename(dirname(folder)))?.[1] ?? 0);
}
