import { describe, expect, it } from 'vitest';
import { dumpAst, dumpScopes, forEachChild, type Node, parse } from '../../frontend/dist/index.js';
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

describe('modules of the library', () => {
  for (const file of FILES)
    it(`are parsed the same in parts: ${file}`, () => {
      const text = new TextDecoder().decode(standardLibrary.archive.read(`${file}.py`)!);
      const whole = parse(text, { filename: file });
      const later = parse(text, { filename: file, defersBodies: true });
      completeAll(later.module);
      expect(dumpAst(later.module, later.source)).toBe(dumpAst(whole.module, whole.source));
      expect(dumpScopes(later.module)).toBe(dumpScopes(whole.module));
    });
});
