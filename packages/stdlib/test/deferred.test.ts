import { describe, expect, it } from 'vitest';
import { lowerWithoutBodies } from '../../frontend/dist/deferred/parse-deferred.js';
import { dumpAst, dumpScopes } from '../../frontend/dist/dump.js';
import { forEachChild, type Node, type ParsedModule, parse } from '../../frontend/dist/index.js';
import { parseStored } from '../../frontend/dist/stored/read.js';
import { standardLibrary } from '../dist/node-library.js';

const FILES = [
  'argparse',
  'ast',
  'asyncio/graph',
  'dataclasses',
  'enum',
  'inspect',
  'threading',
  'typing',
  'unittest/mock',
];

function completeAll(node: Node): void {
  if ((node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') && node.deferred) node.complete!();
  forEachChild(node, completeAll);
}

function read(file: string): { text: string; whole: ParsedModule } {
  const text = new TextDecoder().decode(standardLibrary.archive.read(`${file}.py`)!);
  return { text, whole: parse(text, { filename: file }) };
}

function expectSame(later: ParsedModule, whole: ParsedModule): void {
  completeAll(later.module);
  expect(dumpAst(later.module, later.source)).toBe(dumpAst(whole.module, whole.source));
  expect(dumpScopes(later.module)).toBe(dumpScopes(whole.module));
}

describe.each(FILES)('%s', (file) => {
  it('is parsed the same in parts', () => {
    const { text, whole } = read(file);
    expectSame(parse(text, { filename: file, lowerWithoutBodies }), whole);
  });

  it('has a stored tree that is the same', () => {
    const { text, whole } = read(file);
    expectSame(parseStored(standardLibrary.trees!.read(`${file}.py`)!, text, { filename: file }), whole);
  });
});
