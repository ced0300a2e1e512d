// Patterns as native regular expressions, which are many times quicker than the matcher here. Only what means exactly the
// same in JavaScript is translated; `isTranslatable` says what that is. The subject is a text without surrogates, so that
// neither the flag `u` nor `i` is used: every set of characters is written out. Sets are written out twice where they differ
// beyond ASCII, for subjects that are all ASCII and for any, because sets such as `\w` have hundreds of ranges.
//
// Native regular expressions cannot be interrupted or counted: where a program's steps are limited they must not be used.

import type { CharSet } from './char-set.js';
import { rangesOfCategory } from './characters.js';
import { groupsIn, isUnlimited, minLength, type Node, partsOf, type Repeat, type Sequence } from './tree.js';

// ### What can be translated

/** Repetition counts from here on are longer than any text. */
const ENDLESS = 2 ** 30;

/** What a native expression gives more: groups in the order in which they are closed. */
export function closingOrder(tree: Sequence): number[] {
  return tree.flatMap((node) => {
    const inside = partsOf(node).flatMap(closingOrder);
    return node.kind === 'group' ? [...inside, node.index] : inside;
  });
}

export function isTranslatable(tree: Sequence): boolean {
  return isSafeSequence(tree, new Set());
}

/** `set` holds the groups that certainly have matched before; those of the sequence are added. */
function isSafeSequence(sequence: Sequence, set: Set<number>): boolean {
  return sequence.every((node) => isSafe(node, set));
}

function isSafe(node: Node, set: Set<number>): boolean {
  switch (node.kind) {
    case 'group': {
      const safe = isSafeSequence(node.body, set);
      set.add(node.index);
      return safe;
    }
    case 'branch':
      return isSafeBranch(node.branches, set);
    case 'repeat':
      return isSafeRepeat(node, set);
    case 'look':
      return isSafeLook(node, set);
    case 'reference':
      // A reference to a group that has not matched fails in Python and matches nothing in JavaScript.
      return node.fold === null && set.has(node.index);
    case 'atomic':
    case 'conditional':
      return false;
    default:
      return true;
  }
}

function isSafeBranch(branches: readonly Sequence[], set: Set<number>): boolean {
  const sets = branches.map(() => new Set(set));
  const safe = branches.every((branch, i) => isSafeSequence(branch, sets[i]!));
  for (const index of sets[0] ?? []) if (sets.every((other) => other.has(index))) set.add(index);
  return safe;
}

/**
 * A turn that matches nothing ends a repetition in Python and fails in JavaScript. Groups in a repetition keep what they
 * matched in an earlier turn in Python and lose it in JavaScript, so every turn has to set them all.
 */
function isSafeRepeat(node: Repeat, set: Set<number>): boolean {
  if (node.mode === 'possessive' || node.min >= ENDLESS || minLength(node.body) === 0) return false;
  const groups = groupsIn(node.body);
  const inside = new Set(set);
  for (const index of groups) inside.delete(index);
  if (!isSafeSequence(node.body, inside) || !groups.every((index) => inside.has(index))) return false;
  for (const index of groups) if (node.min > 0) set.add(index);
  return true;
}

/** JavaScript matches backwards when it looks behind, which makes no difference to whether something matches. */
function isSafeLook(node: Extract<Node, { kind: 'look' }>, set: Set<number>): boolean {
  if (node.behind === null && !node.negated) return isSafeSequence(node.body, set);
  return groupsIn(node.body).length === 0 && !hasReference(node.body) && isSafeSequence(node.body, new Set(set));
}

function hasReference(sequence: Sequence): boolean {
  return sequence.some((node) => node.kind === 'reference' || partsOf(node).some(hasReference));
}

// ### Translating

/** Whether subjects can have characters outside ASCII. */
type Reach = 'ascii' | 'bmp';

export interface Source {
  readonly text: string;
  /** True when some part would be different for the other reach. */
  readonly depends: boolean;
}

export function translate(tree: Sequence, reach: Reach): Source {
  const translator = new Translator(reach);
  const text = translator.sequence(tree);
  return { text, depends: translator.depends };
}

class Translator {
  private readonly reach: Reach;
  depends: boolean;

  constructor(reach: Reach) {
    this.reach = reach;
    this.depends = false;
  }

  sequence(sequence: Sequence): string {
    return sequence.map((node) => this.node(node)).join('');
  }

  private node(node: Node): string {
    switch (node.kind) {
      case 'literal':
        return literal(node.code);
      case 'set':
        return this.set(node.set);
      case 'any':
        return '[^\\n]';
      case 'any-all':
        return '[^]';
      case 'at':
        return this.position(node.position);
      case 'fail':
        return '[]';
      case 'group':
        return `(${this.sequence(node.body)})`;
      case 'branch':
        return `(?:${node.branches.map((branch) => this.sequence(branch)).join('|')})`;
      case 'repeat':
        return this.repeat(node);
      case 'look': {
        const direction = node.behind === null ? '' : '<';
        return `(?${direction}${node.negated ? '!' : '='}${this.sequence(node.body)})`;
      }
      case 'reference':
        // Digits after it are none of its number's.
        return `(?:\\${node.index})`;
      default:
        throw new Error(`no translation for ${node.kind}`);
    }
  }

  private repeat({ min, max, mode, body }: Repeat): string {
    const inner = this.sequence(body);
    const [only] = body;
    const isOne = body.length === 1 && only!.kind !== 'repeat' && only!.kind !== 'look' && only!.kind !== 'at';
    const upper = isUnlimited(max) || max >= ENDLESS ? '' : String(max);
    return `${isOne ? inner : `(?:${inner})`}{${min},${upper}}${mode === 'lazy' ? '?' : ''}`;
  }

  private position(position: Extract<Node, { kind: 'at' }>['position']): string {
    switch (position) {
      case 'BEGINNING':
      case 'BEGINNING_STRING':
        return '^';
      case 'BEGINNING_LINE':
        return '(?<![^\\n])';
      case 'END':
        return '(?=\\n?$)';
      case 'END_LINE':
        return '(?![^\\n])';
      case 'END_STRING':
        return '$';
      case 'BOUNDARY':
      case 'LOC_BOUNDARY':
        return '\\b';
      case 'NON_BOUNDARY':
      case 'LOC_NON_BOUNDARY':
        return '\\B';
      case 'UNI_BOUNDARY':
        return this.boundary('\\b', (word) => `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`);
      case 'UNI_NON_BOUNDARY':
        return this.boundary('\\B', (word) => `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`);
    }
  }

  private boundary(ascii: string, wide: (word: string) => string): string {
    this.depends = true;
    return this.reach === 'ascii' ? ascii : wide(classOf(rangesOfCategory('UNI_WORD'), 0xffff));
  }

  private set(set: CharSet): string {
    const uniform = set.isUniformFrom(128);
    if (!uniform) this.depends = true;
    if (!uniform && this.reach === 'bmp') return classOf(set.bmpRanges(), 0xffff);
    const ranges = asciiRanges(set);
    if (!uniform) return classOf(ranges, 0x7f);
    if (!set.has(128)) return classOf(ranges, 0xffff);
    if (ranges.at(-1) === 0x7f) ranges.pop();
    else ranges.push(0x80);
    ranges.push(0xffff);
    return classOf(ranges, 0xffff);
  }
}

function asciiRanges(set: CharSet): number[] {
  const ranges: number[] = [];
  for (let code = 0; code < 128; code++) {
    if (!set.has(code)) continue;
    if (ranges.at(-1) === code - 1) ranges[ranges.length - 1] = code;
    else ranges.push(code, code);
  }
  return ranges;
}

const SPECIAL = /[\^$\\.*+?()[\]{}|/-]/;

function literal(code: number): string {
  // No subject has such a character.
  return code > 0xffff || (code >= 0xd800 && code <= 0xdfff) ? '[]' : escaped(code);
}

function escaped(code: number): string {
  const char = String.fromCharCode(code);
  if (code > 32 && code < 127) return SPECIAL.test(char) ? `\\${char}` : char;
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** A class of the ranges, or of what they leave out of 0 to `last`, whichever is shorter. */
function classOf(ranges: readonly number[], last: number): string {
  const body = rangesText(ranges);
  if (ranges[0] !== 0 || ranges.at(-1) !== last) return `[${body}]`;
  const others = rangesText(gaps(ranges));
  return others.length < body.length ? `[^${others}]` : `[${body}]`;
}

/** What lies between the ranges. Surrogates may come into it: no subject has any. */
function gaps(ranges: readonly number[]): number[] {
  const result: number[] = [];
  for (let i = 2; i < ranges.length; i += 2) {
    const [low, high] = [ranges[i - 1]! + 1, ranges[i]! - 1];
    if (low !== 0xd800 || high !== 0xdfff) result.push(low, high);
  }
  return result;
}

function rangesText(ranges: readonly number[]): string {
  let text = '';
  for (let i = 0; i < ranges.length; i += 2) {
    const [low, high] = [ranges[i]!, ranges[i + 1]!];
    text += escaped(low);
    if (high > low) text += high > low + 1 ? `-${escaped(high)}` : escaped(high);
  }
  return text;
}
