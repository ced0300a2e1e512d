// A pattern as a tree, as decode.ts makes it from the codes of `_sre.compile`; program.ts makes the matcher's program from
// it and native.ts a native regular expression. A sequence is an array of nodes. What can be known of a sequence without a
// subject is asked here: how short its matches can be, which character they can start with, what text they start with.

import type { CharSet } from './char-set.js';
import type { Fold } from './characters.js';
import { MAX_REPEAT, type Position } from './constants.js';

export type Node =
  | { readonly kind: 'literal'; readonly code: number }
  | { readonly kind: 'set'; readonly set: CharSet }
  /** Any character at all; `any` without it stops at line ends. */
  | { readonly kind: 'any-all' }
  | { readonly kind: 'any' }
  | { readonly kind: 'at'; readonly position: Position }
  | { readonly kind: 'fail' }
  | { readonly kind: 'group'; readonly index: number; readonly body: Sequence }
  | { readonly kind: 'branch'; readonly branches: readonly Sequence[] }
  | Repeat
  | { readonly kind: 'atomic'; readonly body: Sequence }
  | Look
  | { readonly kind: 'reference'; readonly index: number; readonly fold: Fold | null }
  | { readonly kind: 'conditional'; readonly index: number; readonly yes: Sequence; readonly no: Sequence };

export interface Repeat {
  readonly kind: 'repeat';
  readonly min: number;
  /** MAX_REPEAT for any number. */
  readonly max: number;
  readonly mode: 'greedy' | 'lazy' | 'possessive';
  readonly body: Sequence;
}

/** Looking ahead, or at the `behind` characters before. */
export interface Look {
  readonly kind: 'look';
  readonly behind: number | null;
  readonly negated: boolean;
  readonly body: Sequence;
}

export type Sequence = readonly Node[];

/** Nodes that match exactly one character. */
export type CharNode = Extract<Node, { kind: 'literal' | 'set' | 'any' | 'any-all' }>;

export function isCharNode(node: Node): node is CharNode {
  return node.kind === 'literal' || node.kind === 'set' || node.kind === 'any' || node.kind === 'any-all';
}

// ### Length

/** The least number of characters that a match of the sequence has. */
export function minLength(sequence: Sequence): number {
  let sum = 0;
  for (const node of sequence) sum += minNodeLength(node);
  return sum;
}

function minNodeLength(node: Node): number {
  switch (node.kind) {
    case 'literal':
    case 'set':
    case 'any':
    case 'any-all':
      return 1;
    case 'group':
    case 'atomic':
      return minLength(node.body);
    case 'branch':
      return node.branches.reduce((least, branch) => Math.min(least, minLength(branch)), Number.POSITIVE_INFINITY);
    case 'repeat':
      return node.min === 0 ? 0 : node.min * minLength(node.body);
    case 'conditional':
      return Math.min(minLength(node.yes), minLength(node.no));
    default:
      return 0;
  }
}

// ### First characters

/**
 * What a match can start with: the sets and single characters of which one has to be there; null when that is not known, or
 * when the match can be empty.
 */
export type Firsts = readonly CharNode[] | null;

/** More alternatives than this are not worth testing. */
const MAX_FIRSTS = 24;

/** What a match of `sequence` followed by something that can start with `tail` can start with. */
export function firstsOf(sequence: Sequence, tail: Firsts): Firsts {
  let firsts = tail;
  for (let i = sequence.length - 1; i >= 0; i--) firsts = firstsOfNode(sequence[i]!, firsts);
  return firsts;
}

function firstsOfNode(node: Node, tail: Firsts): Firsts {
  switch (node.kind) {
    case 'literal':
    case 'set':
    case 'any':
    case 'any-all':
      return [node];
    case 'group':
    case 'atomic':
      return firstsOf(node.body, tail);
    case 'branch':
      return uniteFirsts(node.branches.map((branch) => firstsOf(branch, tail)));
    case 'repeat':
      return firstsOfRepeat(node, tail);
    case 'conditional':
      return uniteFirsts([firstsOf(node.yes, tail), firstsOf(node.no, tail)]);
    case 'at':
    case 'look':
      // They only narrow what comes after.
      return tail;
    case 'fail':
      return [];
    case 'reference':
      return null;
  }
}

function firstsOfRepeat(node: Repeat, tail: Firsts): Firsts {
  if (node.max === 0) return tail;
  // A turn that can be empty leads to another turn or to what follows.
  const body = firstsOf(node.body, null);
  if (node.min > 0) return body ?? null;
  return uniteFirsts([body, tail]);
}

function uniteFirsts(all: readonly Firsts[]): Firsts {
  const result: CharNode[] = [];
  for (const firsts of all) {
    if (firsts === null || result.length + firsts.length > MAX_FIRSTS) return null;
    for (const node of firsts) if (!result.some((other) => isSameChar(other, node))) result.push(node);
  }
  return result;
}

function isSameChar(x: CharNode, y: CharNode): boolean {
  if (x.kind === 'literal') return y.kind === 'literal' && x.code === y.code;
  return x.kind === 'set' ? y.kind === 'set' && x.set === y.set : x.kind === y.kind;
}

/** True when no character matches both. False when that is not certain. */
export function areDisjoint(x: CharNode, y: CharNode): boolean {
  if (x.kind === 'any-all' || y.kind === 'any-all') return false;
  if (x.kind === 'literal') return !charHas(y, x.code);
  if (y.kind === 'literal') return !charHas(x, y.code);
  if (x.kind === 'any' || y.kind === 'any') return false;
  return areDisjointSets(x.set, y.set);
}

export function charHas(node: CharNode, code: number): boolean {
  switch (node.kind) {
    case 'literal':
      return node.code === code;
    case 'set':
      return node.set.has(code);
    case 'any':
      return code !== 10;
    case 'any-all':
      return true;
  }
}

function areDisjointSets(x: CharSet, y: CharSet): boolean {
  for (let code = 0; code < 256; code++) if (x.has(code) && y.has(code)) return false;
  return hasNoWide(x) || hasNoWide(y) || areDisjointClasses(x, y);
}

/** A character outside Latin-1 that stands for all of them. */
const SOME_WIDE = 0x3042;

function hasNoWide(set: CharSet): boolean {
  return set.isUniformFrom(256) && !set.has(SOME_WIDE);
}

/** Sets of one category each, which exclude each other beyond Latin-1 as they do in it: `\w` and `\s`, `\d` and `\D`. */
function areDisjointClasses(x: CharSet, y: CharSet): boolean {
  const [a, b] = [x.items[0], y.items[0]];
  if (x.items.length !== 1 || y.items.length !== 1 || x.fold !== null || y.fold !== null) return false;
  if (a!.kind !== 'category' || b!.kind !== 'category') return false;
  const opposite = (a!.negated !== x.negated) !== (b!.negated !== y.negated);
  if (opposite) return a!.category === b!.category;
  return a!.category !== b!.category && a!.negated === x.negated && isWordOrSpace(a!.category, b!.category);
}

function isWordOrSpace(x: string, y: string): boolean {
  return (x === 'UNI_SPACE') !== (y === 'UNI_SPACE') && x.startsWith('UNI') && y.startsWith('UNI');
}

// ### Text at the start

/** The characters that every match starts with. */
export function prefixOf(sequence: Sequence): number[] {
  const codes: number[] = [];
  addPrefix(sequence, codes);
  return codes;
}

/** True when all of the sequence went into the prefix. */
function addPrefix(sequence: Sequence, codes: number[]): boolean {
  for (const node of sequence) {
    if (node.kind === 'literal') codes.push(node.code);
    else if (node.kind !== 'group' || !addPrefix(node.body, codes)) return false;
  }
  return true;
}

// ### Groups

/** The groups in a sequence. */
export function groupsIn(sequence: Sequence): number[] {
  return sequence.flatMap((node) =>
    (node.kind === 'group' ? [node.index] : []).concat(partsOf(node).flatMap(groupsIn)),
  );
}

/** The sequences in a node. */
export function partsOf(node: Node): readonly Sequence[] {
  switch (node.kind) {
    case 'group':
    case 'repeat':
    case 'atomic':
    case 'look':
      return [node.body];
    case 'branch':
      return node.branches;
    case 'conditional':
      return [node.yes, node.no];
    default:
      return [];
  }
}

/** The one node that matches a character, when that is all a repetition repeats. */
export function repeatedChar(node: Repeat): CharNode | null {
  const [only] = node.body;
  return node.body.length === 1 && isCharNode(only!) ? only : null;
}

export function isUnlimited(max: number): boolean {
  return max === MAX_REPEAT;
}
