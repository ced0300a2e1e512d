import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createInterpreter, PythonError } from '../../interpreter/dist/index.js';
import { Archive } from '../dist/archive.js';
import { openLibrary } from '../dist/index.js';
import { LEFT_OUT } from '../dist/manifest.js';
import { standardLibrary } from '../dist/node-library.js';

const zip = readFileSync(fileURLToPath(new URL('../dist/python314.zip', import.meta.url)));

describe('the archive', () => {
  const { archive } = standardLibrary;

  it('has the modules, the licence, and nothing that the manifest leaves out', () => {
    expect(archive.isFile('unittest/case.py')).toBe(true);
    expect(archive.isDirectory('unittest')).toBe(true);
    expect(archive.list('unittest')).toContain('case.py');
    expect(new TextDecoder().decode(archive.read('LICENSE.txt')!)).toContain('PYTHON SOFTWARE FOUNDATION LICENSE');
    for (const path of LEFT_OUT.flatMap(({ paths }) => paths)) {
      expect(archive.isFile(path)).toBe(false);
      expect(archive.isDirectory(path.replace(/\/$/, ''))).toBe(false);
    }
    expect(archive.read('nothing.py')).toBe(null);
  });

  it('reads the same from bytes in memory as from the file', () => {
    const other = openLibrary(zip).archive;
    for (const path of ['keyword.py', 'json/decoder.py', 'LICENSE.txt'])
      expect(Buffer.compare(other.read(path)!, archive.read(path)!)).toBe(0);
  });

  it('refuses what is no zip file', () => {
    const bytes = new TextEncoder().encode('This is no archive, whatever its name says.');
    const source = { size: bytes.length, read: (at: number, length: number) => bytes.subarray(at, at + length) };
    expect(() => new Archive(source, (data) => data)).toThrow('not a zip file');
  });
});

describe('an interpreter', () => {
  it('has the library only when it is given', () => {
    expect(() => createInterpreter().run('import keyword')).toThrow(PythonError);
    const python = createInterpreter({ library: openLibrary(zip) });
    python.run('import keyword, sys; file = keyword.__file__; path = sys.path');
    expect(python.get('file')).toBe('/lib/python314.zip/keyword.py');
    expect(python.get('path')).toEqual(['/lib/python314.zip']);
  });

  it('says that an archive has no tables of encodings', () => {
    const { archive } = standardLibrary;
    const read = (path: string): Uint8Array | null => (path.startsWith('encoding-tables/') ? null : archive.read(path));
    const python = createInterpreter({ library: { ...standardLibrary, archive: { ...archive, read } } });
    expect(() => python.run('"x".encode("johab")')).toThrow('LookupError: the table of encoding johab is in');
    expect(() => createInterpreter().run('"x".encode("johab")')).toThrow('LookupError: unknown encoding: johab');
  });
});

describe('what hosts give to native modules', () => {
  const run = (options: object, program: string) => () =>
    createInterpreter({ library: standardLibrary, ...options }).run(program);

  it('is checked', () => {
    const clock = { now: () => Number.NaN, monotonic: () => 0 };
    expect(run({ clock }, 'import time\ntime.time_ns()')).toThrow("'clock.now' must give a finite number of seconds");
    const randomBytes = () => new Uint8Array(2);
    expect(run({ randomBytes }, 'import os\nos.urandom(8)')).toThrow("'randomBytes' must give a Uint8Array of 8 bytes");
  });
});
