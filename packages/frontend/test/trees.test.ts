// Lowering: programs and CPython's trees for them (trees/*.txt), and a sample of the standard library. Both are recorded by
// scripts/ast-gate/record.mjs; scripts/ast-gate.mjs compares whole libraries.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../scripts/ast-gate/cases.mjs';
import { dumpLines } from '../../../scripts/ast-gate/dump.mjs';
import { readZip } from '../../../scripts/ast-gate/zip.mjs';
import { decodeSource, parse, parseTree } from '../dist/index.js';

const folder = dirname(fileURLToPath(import.meta.url));

for (const name of readdirSync(join(folder, 'trees'))) {
  describe(name.replace('.txt', ''), () => {
    for (const { program, source, tree } of readCases(join(folder, 'trees', name))) {
      it(program, () => {
        expect(dumpLines(parseTree(source, { filename: 'case.py' })).join('\n')).toBe(tree);
      });
    }
  });
}

describe('standard library', () => {
  const sample: Record<string, [number, number]> = JSON.parse(
    readFileSync(join(folder, 'library-sample.json'), 'utf8'),
  );
  const pyodide = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
  const library = readZip(readFileSync(join(pyodide, 'python_stdlib.zip')));
  it.each(Object.entries(sample))('%s', (name, [statements, checksum]) => {
    const lines = dumpLines(parseTree(decodeSource(library.get(name)!(), name), { filename: name }));
    expect(lines.length).toBe(statements);
    expect(crc32(lines.join('\n'))).toBe(checksum);
  });
});

describe('line ends', () => {
  it('reads CRLF and CR as LF', () => {
    const tree = (source: string) => dumpLines(parseTree(source, { filename: 'case.py' }));
    const expected = tree('if x:\n    a = """b\nc"""\n    d\n');
    expect(tree('if x:\r\n    a = """b\r\nc"""\r\n    d\r\n')).toEqual(expected);
    expect(tree('if x:\r    a = """b\rc"""\r    d\r')).toEqual(expected);
  });

  it('needs no newline at the end', () => {
    expect(dumpLines(parseTree('if x:\n  y  # z', { filename: 'case.py' })).length).toBe(2);
    expect(dumpLines(parseTree('', { filename: 'case.py' }))).toEqual([]);
  });
});

describe('long chains', () => {
  const chain = (head: string, link: string) => head + link.repeat(1000);
  it.each([
    ['sums', chain('a', ' + f(a)')],
    ['joined strings', chain('"s"', '+"s"')],
    ['conditions', chain('a', ' and b')],
    ['method calls', chain('a', '.b()')],
    ['subscripts', chain('a', '[0]')],
  ])('%s of a thousand terms', (_, source) => {
    expect(parse(source, { filename: 'case.py' }).module.body).toHaveLength(1);
  });
});

describe('modes', () => {
  it('parses an expression', () => {
    const { module } = parse('a + 1\n', { filename: 'case.py', mode: 'eval' });
    expect(module.kind).toBe('Expression');
    expect(() => parse('a = 1', { filename: 'case.py', mode: 'eval' })).toThrow('invalid syntax');
  });

  it('parses one interactive statement', () => {
    expect(parse('a; b\n', { filename: 'case.py', mode: 'single' }).module.kind).toBe('Interactive');
    expect(() => parse('a\nb\n', { filename: 'case.py', mode: 'single' })).toThrow('multiple statements');
  });
});

describe('decodeSource', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

  it('drops the byte order mark', () => {
    expect(decodeSource(bytes([0xef, 0xbb, 0xbf], 'x = 1'), 'case.py')).toBe('x = 1');
  });

  it('follows the coding cookie', () => {
    expect(decodeSource(bytes('#!/x\n# -*- coding: latin-1 -*-\n"', [0xe9], '"'), 'case.py')).toContain('é');
    expect(decodeSource(bytes('"é"'), 'case.py')).toBe('"é"');
  });

  it('rejects what it cannot decode', () => {
    expect(() => decodeSource(bytes('"', [0xe9], '"'), 'case.py')).toThrow("Non-UTF-8 code starting with '\\xe9'");
    expect(() => decodeSource(bytes('# coding: nope\n'), 'case.py')).toThrow('unknown encoding: nope');
  });
});
