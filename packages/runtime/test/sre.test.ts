// The matcher behind re: patterns as trees, matched by the matcher and by native expressions, which have to agree.
// That both agree with CPython is what tests/python/modules/re/ holds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharSet } from '../src/modules/sre/char-set.js';
import { MAX_REPEAT } from '../src/modules/sre/constants.js';
import { decodePattern } from '../src/modules/sre/decode.js';
import { Matcher } from '../src/modules/sre/matcher.js';
import { closingOrder, isTranslatable, translate } from '../src/modules/sre/native.js';
import { compileProgram } from '../src/modules/sre/program.js';
import { groupsIn, type Node, type Sequence } from '../src/modules/sre/tree.js';

type Found = { groups: (string | undefined)[]; start: number; last: number } | null;

const literal = (char: string): Node => ({ kind: 'literal', code: char.codePointAt(0)! });
const repeat = (body: Sequence, min: number, max: number, mode: 'greedy' | 'lazy' | 'possessive' = 'greedy'): Node => ({
  kind: 'repeat',
  min,
  max,
  mode,
  body,
});

function search(tree: Sequence, text: string, wide: Uint32Array | null = null): Found {
  const count = Math.max(0, ...groupsIn(tree));
  const matcher = new Matcher(compileProgram(tree, count));
  const length = wide === null ? text.length : wide.length;
  if (!matcher.search({ text, wide }, 0, length, false)) return null;
  const part = (start: number, end: number): string =>
    wide === null ? text.slice(start, end) : String.fromCodePoint(...wide.slice(start, end));
  const groups: (string | undefined)[] = [part(matcher.start, matcher.end)];
  for (let i = 0; i < count; i++) {
    const [start, end] = [matcher.registers[2 * i]!, matcher.registers[2 * i + 1]!];
    groups.push(start < 0 || end < 0 ? undefined : part(start, end));
  }
  return { groups, start: matcher.start, last: matcher.lastIndex };
}

function searchNatively(tree: Sequence, text: string, reach: 'ascii' | 'bmp'): Found {
  const found = new RegExp(translate(tree, reach).text, 'g').exec(text);
  if (found === null) return null;
  let last = 0;
  for (const index of closingOrder(tree)) if (found[index] !== undefined) last = index;
  return { groups: [...found], start: found.index, last };
}

// ### Trees for property tests

const word = new CharSet([{ kind: 'category', category: 'UNI_WORD', negated: false }], false, null);
const notA = new CharSet([{ kind: 'range', low: 97, high: 97 }], true, null);
const foldedRange = new CharSet([{ kind: 'range', low: 97, high: 98 }], false, 'unicode');

const leaf: fc.Arbitrary<Node> = fc.constantFrom<Node>(
  literal('a'),
  literal('b'),
  literal('é'),
  { kind: 'any' },
  { kind: 'any-all' },
  { kind: 'set', set: word },
  { kind: 'set', set: notA },
  { kind: 'set', set: foldedRange },
  { kind: 'at', position: 'BEGINNING' },
  { kind: 'at', position: 'BEGINNING_LINE' },
  { kind: 'at', position: 'END' },
  { kind: 'at', position: 'END_LINE' },
  { kind: 'at', position: 'UNI_BOUNDARY' },
  { kind: 'at', position: 'UNI_NON_BOUNDARY' },
  { kind: 'at', position: 'BOUNDARY' },
);

const { sequence } = fc.letrec<{ node: Node; sequence: Node[] }>((tie) => ({
  sequence: fc.array(tie('node'), { maxLength: 3 }),
  node: fc.oneof(
    { maxDepth: 4 },
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: tie('sequence').map((body): Node => ({ kind: 'group', index: 0, body })) },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('sequence'), { minLength: 2, maxLength: 3 })
        .map((branches): Node => ({ kind: 'branch', branches })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          tie('sequence'),
          fc.constantFrom([0, 1], [0, MAX_REPEAT], [1, MAX_REPEAT], [2, 3]),
          fc.constantFrom<'greedy' | 'lazy'>('greedy', 'lazy'),
        )
        .map(([body, [min, max], mode]) => repeat(body, min!, max!, mode)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('sequence'), fc.boolean())
        .map(([body, negated]): Node => ({ kind: 'look', behind: null, negated, body })),
    },
  ),
}));

/** The same tree with its groups numbered from 1 in the order in which they open. */
function numbered(tree: Sequence): Sequence {
  let next = 1;
  const visit = (nodes: Sequence): Sequence =>
    nodes.map((node): Node => {
      switch (node.kind) {
        case 'group': {
          const index = next++;
          return { ...node, index, body: visit(node.body) };
        }
        case 'branch':
          return { ...node, branches: node.branches.map(visit) };
        case 'repeat':
        case 'look':
          return { ...node, body: visit(node.body) };
        default:
          return node;
      }
    });
  return visit(tree);
}

describe('matcher and native expressions', () => {
  const subject = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é', 'ß', '\n', ' '), maxLength: 8 });

  it('find the same matches', () => {
    fc.assert(
      fc.property(sequence.map(numbered), subject, (tree, text) => {
        fc.pre(isTranslatable(tree));
        expect(searchNatively(tree, text, 'bmp')).toEqual(search(tree, text));
      }),
      { numRuns: 2000 },
    );
  });

  it('find the same matches in ASCII', () => {
    fc.assert(
      fc.property(sequence.map(numbered), subject, (tree, text) => {
        fc.pre(isTranslatable(tree));
        const ascii = text.replace(/[^\0-\x7f]/g, '_');
        expect(searchNatively(tree, ascii, 'ascii')).toEqual(search(tree, ascii));
      }),
      { numRuns: 2000 },
    );
  });

  it('match texts of code points as they match texts of code units', () => {
    fc.assert(
      fc.property(sequence.map(numbered), subject, (tree, text) => {
        expect(
          search(
            tree,
            '',
            Uint32Array.from(text, (char) => char.codePointAt(0)!),
          ),
        ).toEqual(search(tree, text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is not translated', () => {
  const a = literal('a');
  const group = (index: number, ...body: Node[]): Node => ({ kind: 'group', index, body });
  const optional = (...body: Node[]): Node => repeat(body, 0, 1);

  it('is what means something else in JavaScript', () => {
    expect(isTranslatable([repeat([optional(a)], 0, MAX_REPEAT)])).toBe(false);
    const kept = [repeat([{ kind: 'branch', branches: [[group(1, a)], [literal('b')]] }], 0, MAX_REPEAT)] as const;
    expect(isTranslatable(kept)).toBe(false);
    expect(search(kept, 'ab')?.groups).toEqual(['ab', 'a']);
    expect(isTranslatable([optional(group(1, a)), { kind: 'reference', index: 1, fold: null }])).toBe(false);
    expect(isTranslatable([group(1, a), { kind: 'reference', index: 1, fold: null }])).toBe(true);
    expect(isTranslatable([{ kind: 'atomic', body: [a] }])).toBe(false);
  });

  it('ends a repetition at a turn that matches nothing', () => {
    const tree = [repeat([{ kind: 'branch', branches: [[], [a]] }], 0, MAX_REPEAT)];
    expect(search(tree, 'aa')?.groups).toEqual(['']);
  });
});

describe('long subjects', () => {
  const either: Node = { kind: 'branch', branches: [[literal('a')], [literal('b')]] };
  const text = 'ab'.repeat(300_000);

  it('need no stack of the host', () => {
    const greedy = [repeat([{ kind: 'group', index: 1, body: [either] }], 0, MAX_REPEAT)];
    expect(search(greedy, text)?.groups[0]).toHaveLength(text.length);
    const lazy: Sequence = [repeat([either], 0, MAX_REPEAT, 'lazy'), { kind: 'at', position: 'END_STRING' }];
    expect(search(lazy, text)?.groups[0]).toHaveLength(text.length);
    const possessive = [repeat([either, optionalB()], 0, MAX_REPEAT, 'possessive')];
    expect(search(possessive, text)?.groups[0]).toHaveLength(text.length);
  });

  const optionalB = (): Node => repeat([literal('b')], 0, 1);
});

describe('decoding', () => {
  it('refuses codes that the compiler does not make', () => {
    for (const code of [[], [99, 1], [16], [16, 97], [24, 9, 0, 1, 16, 97, 1, 1], [17, 0, 16, 97, 1], [11, 5, 1]])
      expect(() => decodePattern(code, 1)).toThrow();
    expect(decodePattern([17, 0, 16, 97, 17, 1, 1], 1)).toEqual([{ kind: 'group', index: 1, body: [literal('a')] }]);
  });
});
