// Reads the codes that `re._compiler` makes of a pattern into a tree (tree.ts). Codes that it would not make are refused with
// RuntimeError, as CPython's validator does. CPython: Modules/_sre/sre.c _validate, Lib/re/_compiler.py _compile.

import { raiseRuntimeError } from '../../errors/raise.js';
import { CharSet, type SetItem, setOfCode, setOfFoldedCode } from './char-set.js';
import { asciiLower, asciiUpper, type Fold } from './characters.js';
import { categoryName, type Opcode, opcodeName, positionName } from './constants.js';
import type { CharNode, Node, Repeat, Sequence } from './tree.js';

/** The tree of a whole pattern with `groups` groups. */
export function decodePattern(code: readonly number[], groups: number): Sequence {
  const decoder = new Decoder(code, groups);
  const last = code.length - 1;
  if (last < 0 || code[last] !== SUCCESS) return refuse();
  return decoder.sequence(decoder.skipInfo(), last);
}

const FAILURE = 0;
const SUCCESS = 1;
/** Number of the opcode JUMP. */
const JUMP = 15;
const WORDS_IN_BITMAP = 8;
/** Words in the table of a BIGCHARSET that says which bitmap is for which block of 256 characters. */
const WORDS_IN_BLOCK_TABLE = 64;

function refuse(): never {
  return raiseRuntimeError('invalid SRE code');
}

class Decoder {
  private readonly code: readonly number[];
  private readonly groups: number;
  private at: number;

  constructor(code: readonly number[], groups: number) {
    this.code = code;
    this.groups = groups;
    this.at = 0;
  }

  /** Where the codes start after the INFO block. */
  skipInfo(): number {
    return opcodeName(this.code[0]!) === 'INFO' ? 1 + this.code[1]! : 0;
  }

  /** The nodes between two indexes. */
  sequence(start: number, end: number): Node[] {
    this.at = start;
    const nodes = this.nodes(end, null);
    if (this.at !== end) refuse();
    return nodes;
  }

  /** Nodes up to `end`, to the JUMP that ends an alternative, or to the mark that closes group `open`. */
  private nodes(end: number, open: number | null): Node[] {
    const nodes: Node[] = [];
    while (this.at < end && this.code[this.at] !== JUMP) {
      const opcode = opcodeName(this.next(end));
      if (opcode === 'MARK') {
        const mark = this.next(end);
        if (mark === open) return nodes;
        nodes.push(this.group(mark, end));
      } else nodes.push(this.node(opcode, end));
    }
    if (open !== null) refuse();
    return nodes;
  }

  private next(end: number): number {
    return this.at < end ? this.code[this.at++]! : refuse();
  }

  private group(mark: number, end: number): Node {
    const index = mark / 2 + 1;
    if (mark % 2 !== 0 || index > this.groups) refuse();
    return { kind: 'group', index, body: this.nodes(end, mark + 1) };
  }

  private node(opcode: Opcode | undefined, end: number): Node {
    switch (opcode) {
      case 'FAILURE':
        return { kind: 'fail' };
      case 'ANY':
        return { kind: 'any' };
      case 'ANY_ALL':
        return { kind: 'any-all' };
      case 'LITERAL':
        return literal(this.next(end));
      case 'AT': {
        const position = positionName(this.next(end));
        return position === undefined ? refuse() : { kind: 'at', position };
      }
      case 'BRANCH':
        return this.branch(end);
      case 'ASSERT':
      case 'ASSERT_NOT':
        return this.look(opcode === 'ASSERT_NOT', end);
      case 'ATOMIC_GROUP':
        return { kind: 'atomic', body: this.skipped(end, 0, true) };
      case 'GROUPREF_EXISTS':
        return this.conditional(end);
      case 'REPEAT':
      case 'REPEAT_ONE':
      case 'MIN_REPEAT_ONE':
      case 'POSSESSIVE_REPEAT':
      case 'POSSESSIVE_REPEAT_ONE':
        return this.repeat(opcode, end);
      default:
        return this.characterOrReference(opcode, end);
    }
  }

  private characterOrReference(opcode: Opcode | undefined, end: number): Node {
    switch (opcode) {
      case 'NOT_LITERAL':
        return setNode(setOfCode(this.next(end), true, null));
      case 'LITERAL_IGNORE':
      case 'NOT_LITERAL_IGNORE':
        return setNode(setOfCode(this.next(end), opcode === 'NOT_LITERAL_IGNORE', 'ascii'));
      case 'LITERAL_LOC_IGNORE':
      case 'NOT_LITERAL_LOC_IGNORE':
        return setNode(setOfBothCases(this.next(end), opcode === 'NOT_LITERAL_LOC_IGNORE'));
      case 'LITERAL_UNI_IGNORE':
      case 'NOT_LITERAL_UNI_IGNORE':
        return setNode(setOfFoldedCode(this.next(end), opcode === 'NOT_LITERAL_UNI_IGNORE'));
      case 'IN':
        return this.set(null, end);
      case 'IN_IGNORE':
        return this.set('ascii', end);
      case 'IN_LOC_IGNORE':
        return this.set('locale', end);
      case 'IN_UNI_IGNORE':
        return this.set('unicode', end);
      case 'GROUPREF':
        return this.reference(null, end);
      case 'GROUPREF_IGNORE':
        return this.reference('ascii', end);
      case 'GROUPREF_LOC_IGNORE':
        return this.reference('locale', end);
      case 'GROUPREF_UNI_IGNORE':
        return this.reference('unicode', end);
      default:
        return refuse();
    }
  }

  /** The end of a block whose first word, at `this.at`, is its length. */
  private blockEnd(end: number): number {
    const blockEnd = this.at + this.code[this.at]!;
    return this.at < end && blockEnd > this.at && blockEnd <= end ? blockEnd : refuse();
  }

  /** The nodes of a block with `words` words after its length, up to the SUCCESS that may end it; goes on behind it. */
  private skipped(end: number, words: number, endsInSuccess: boolean): Sequence {
    const blockEnd = this.blockEnd(end);
    const bodyEnd = endsInSuccess ? blockEnd - 1 : blockEnd;
    if (endsInSuccess && this.code[bodyEnd] !== SUCCESS) refuse();
    const body = this.sequence(this.at + 1 + words, bodyEnd);
    this.at = blockEnd;
    return body;
  }

  private branch(end: number): Node {
    const branches: Sequence[] = [];
    while (this.code[this.at] !== 0) {
      const blockEnd = this.blockEnd(end);
      if (this.code[blockEnd - 2] !== JUMP) refuse();
      branches.push(this.sequence(this.at + 1, blockEnd - 2));
      this.at = blockEnd;
    }
    if (this.next(end) !== FAILURE) refuse();
    return { kind: 'branch', branches };
  }

  private look(negated: boolean, end: number): Node {
    const behind = this.code[this.at + 1]!;
    const body = this.skipped(end, 1, true);
    return { kind: 'look', behind: behind === 0 ? null : behind, negated, body };
  }

  private repeat(opcode: Opcode, end: number): Node {
    const [min, max] = [this.code[this.at + 1]!, this.code[this.at + 2]!];
    if (min > max) refuse();
    const isOne = opcode.endsWith('_ONE');
    const body = this.skipped(end, 2, isOne);
    let mode: Repeat['mode'] = opcode.startsWith('MIN') ? 'lazy' : 'greedy';
    if (opcode.startsWith('POSSESSIVE')) mode = 'possessive';
    if (!isOne) {
      const last = opcodeName(this.next(end));
      if (mode === 'possessive' ? last !== 'SUCCESS' : last !== 'MAX_UNTIL' && last !== 'MIN_UNTIL') refuse();
      if (last === 'MIN_UNTIL') mode = 'lazy';
    }
    return { kind: 'repeat', min, max, mode, body };
  }

  private reference(fold: Fold | null, end: number): Node {
    return { kind: 'reference', index: this.groupIndex(end), fold };
  }

  private groupIndex(end: number): number {
    const index = this.next(end) + 1;
    return index > this.groups ? refuse() : index;
  }

  private conditional(end: number): Node {
    const index = this.groupIndex(end);
    const start = this.at;
    // The length counts from here to where `no` starts; without `no`, to the end.
    const yesEnd = start + this.next(end) - 1;
    if (yesEnd > end) refuse();
    const yes = this.nodes(yesEnd, null);
    if (this.at === yesEnd) return { kind: 'conditional', index, yes, no: [] };
    if (this.at !== yesEnd - 2 || this.next(end) !== JUMP) refuse();
    const noEnd = this.blockEnd(end);
    return { kind: 'conditional', index, yes, no: this.sequence(this.at + 1, noEnd) };
  }

  // ### Sets

  private set(fold: Fold | null, end: number): Node {
    const setEnd = this.blockEnd(end);
    this.at++;
    const items: SetItem[] = [];
    let negated = false;
    for (;;) {
      const opcode = opcodeName(this.next(setEnd));
      if (opcode === 'FAILURE') break;
      if (opcode === 'NEGATE') negated = true;
      else items.push(...this.setItems(opcode, setEnd));
    }
    if (this.at !== setEnd) refuse();
    return setNode(new CharSet(items, negated, fold));
  }

  private setItems(opcode: Opcode | undefined, end: number): SetItem[] {
    switch (opcode) {
      case 'LITERAL': {
        const code = this.next(end);
        return [{ kind: 'range', low: code, high: code }];
      }
      case 'RANGE':
        return [{ kind: 'range', low: this.next(end), high: this.next(end) }];
      case 'RANGE_UNI_IGNORE':
        return [{ kind: 'upper-range', low: this.next(end), high: this.next(end) }];
      case 'CHARSET':
        return this.bitmap(0, this.words(WORDS_IN_BITMAP, end));
      case 'BIGCHARSET':
        return this.bigBitmap(end);
      case 'CATEGORY': {
        const code = this.next(end);
        const category = categoryName(code);
        return category === undefined ? refuse() : [{ kind: 'category', category, negated: code % 2 === 1 }];
      }
      default:
        return refuse();
    }
  }

  private words(count: number, end: number): readonly number[] {
    if (this.at + count > end) refuse();
    this.at += count;
    return this.code.slice(this.at - count, this.at);
  }

  /** The runs of ones in the bits for the characters from `first` on. */
  private bitmap(first: number, words: readonly number[]): SetItem[] {
    const items: SetItem[] = [];
    let start = -1;
    for (let i = 0; i <= words.length * 32; i++) {
      const isIn = i < words.length * 32 && ((words[i >> 5]! >>> (i & 31)) & 1) === 1;
      if (isIn && start < 0) start = i;
      if (isIn || start < 0) continue;
      items.push({ kind: 'range', low: first + start, high: first + i - 1 });
      start = -1;
    }
    return items;
  }

  /** Blocks of 256 characters; equal blocks share a bitmap. */
  private bigBitmap(end: number): SetItem[] {
    const count = this.next(end);
    const table = this.words(WORDS_IN_BLOCK_TABLE, end);
    const bitmaps = Array.from({ length: count }, () => this.words(WORDS_IN_BITMAP, end));
    const items: SetItem[] = [];
    for (let block = 0; block < 256; block++) {
      const bitmap = bitmaps[(table[block >> 2]! >>> (8 * (block & 3))) & 255];
      if (bitmap === undefined) return refuse();
      for (const item of this.bitmap(block * 256, bitmap)) addRange(items, item);
    }
    return items;
  }
}

/** Appends a range, to the last one where they touch. */
function addRange(items: SetItem[], item: SetItem): void {
  const last = items.at(-1);
  if (last?.kind === 'range' && item.kind === 'range' && last.high + 1 === item.low)
    items[items.length - 1] = { kind: 'range', low: last.low, high: item.high };
  else items.push(item);
}

/** Codes beyond Unicode match nothing. */
function literal(code: number): Node {
  return code > 0x10ffff ? { kind: 'fail' } : { kind: 'literal', code };
}

function setNode(set: CharSet): CharNode {
  return { kind: 'set', set };
}

function setOfBothCases(code: number, negated: boolean): CharSet {
  const items = [code, asciiLower(code), asciiUpper(code)].map((c): SetItem => ({ kind: 'range', low: c, high: c }));
  return new CharSet(items, negated, null);
}
