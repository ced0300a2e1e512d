// The program of a pattern: a graph of operations that matcher.ts runs. It is compiled from the tree (tree.ts) from the end to
// the start, so that each operation is made with the one after it. Knowing what can come next is what makes programs
// quick: an alternative that cannot start here is not tried, and a repetition that could not give anything back leaves no
// choice behind.

import { CharTable } from './char-table.js';
import type { Fold } from './characters.js';
import {
  areDisjoint,
  type CharNode,
  charHas,
  type Firsts,
  firstsOf,
  isUnlimited,
  type Look,
  minLength,
  type Node,
  prefixOf,
  type Repeat,
  repeatedChar,
  type Sequence,
} from './tree.js';

/** What an operation does; `matcher.ts` has the switch. */
export const Do = {
  MATCH: 0,
  FAIL: 1,
  /** One character: `x`. */
  LITERAL: 2,
  /** The characters of `text`. */
  TEXT: 3,
  SET: 4,
  ANY: 5,
  ANY_ALL: 6,
  /** Positions. */
  AT_START: 7,
  AT_LINE_START: 8,
  AT_END: 9,
  AT_LINE_END: 10,
  AT_VERY_END: 11,
  /** `x`: 1 for Unicode; `y`: 1 when there has to be a boundary. */
  AT_BOUNDARY: 12,
  /** Register `x`. */
  MARK: 13,
  /** `body`, or else `other`. */
  BRANCH: 14,
  /** Repetitions of one character, from `x` to `y` times. */
  MANY: 15,
  MANY_LAZY: 16,
  /** Leaves no choice: what follows cannot start with what it took. */
  MANY_ALL: 17,
  /** Any number of turns that are never empty. */
  STAR: 18,
  STAR_LAZY: 19,
  /** Any other repetition: the counter is in register `slot`, where the last turn began in the one after it. */
  ENTER: 20,
  TURN: 21,
  REPEAT: 22,
  REPEAT_LAZY: 23,
  /** Everything between these is tried once: the height of the stack is in register `slot`. */
  ATOMIC: 24,
  ATOMIC_END: 25,
  /** `x`: how far to look behind; the position is in the register after `slot`. */
  LOOK: 26,
  LOOK_END: 27,
  LOOK_NOT: 28,
  LOOK_NOT_END: 29,
  /** The text of group `x`. */
  REFERENCE: 30,
  /** `next` when group `x` has matched, else `other`. */
  CONDITION: 31,
} as const;

/** Kinds of characters that a MANY repeats. */
export const Char = { LITERAL: 0, SET: 1, ANY: 2, ANY_ALL: 3 } as const;

/** One operation. All have the same fields, so that the matcher reads them quickly; what x, y and slot are depends on `code`. */
export class Op {
  readonly code: number;
  /** Number in `Program.ops`, by which the stack refers to it. */
  readonly index: number;
  next: Op;
  body: Op;
  other: Op | null;
  x: number;
  y: number;
  slot: number;
  /** For MANY: the kind of its characters, and the character of Char.LITERAL. */
  char: number;
  literal: number;
  table: CharTable;
  /** What `body` can start with, where that is known. */
  bodyStart: CharTable | null;
  /** What `next` can start with, where that is known. */
  nextStart: CharTable | null;
  text: Text;
  fold: Fold | null;

  constructor(code: number, index: number, next: Op | null) {
    this.code = code;
    this.index = index;
    this.next = next ?? this;
    this.body = this.next;
    this.other = null;
    this.x = 0;
    this.y = 0;
    this.slot = 0;
    this.char = 0;
    this.literal = 0;
    this.table = EMPTY_TABLE;
    this.bodyStart = null;
    this.nextStart = null;
    this.text = EMPTY_TEXT;
    this.fold = null;
  }
}

/** Characters that stand one after the other, in the two forms that a subject can have. */
export interface Text {
  readonly text: string;
  readonly codes: readonly number[];
}

function textOf(codes: readonly number[]): Text {
  return { text: codes.map((code) => String.fromCodePoint(code)).join(''), codes };
}

const EMPTY_TEXT = textOf([]);
const EMPTY_TABLE = new CharTable(() => false);

export interface Program {
  readonly start: Op;
  readonly ops: readonly Op[];
  readonly groups: number;
  /** Number of registers; the first `2 * groups` are the marks of the groups. */
  readonly registers: number;
  /** The text that all matches start with. */
  readonly prefix: Text;
  /** What a match can start with, where that is known. */
  readonly startTable: CharTable | null;
  /** True when a match can start only at the start of the subject. */
  readonly atStart: boolean;
}

export function compileProgram(tree: Sequence, groups: number): Program {
  const compiler = new Compiler(groups);
  const start = compiler.sequence(tree, compiler.op(Do.MATCH, null), null);
  return {
    start,
    ops: compiler.ops,
    groups,
    registers: compiler.registers,
    prefix: textOf(prefixOf(tree)),
    startTable: tableOf(firstsOf(tree, null)),
    atStart: start.code === Do.AT_START,
  };
}

/** The test for what a match that is not empty can start with, where that is known. */
export function advanceTable(tree: Sequence): CharTable | null {
  return tableOf(firstsOf(tree, []));
}

/** The test for what something can start with. */
function tableOf(firsts: Firsts): CharTable | null {
  if (firsts === null) return null;
  const [only] = firsts;
  if (firsts.length === 1 && only!.kind === 'set') return only!.set.table;
  return new CharTable((code) => firsts.some((node) => charHas(node, code)));
}

class Compiler {
  readonly ops: Op[];
  readonly groups: number;
  registers: number;

  constructor(groups: number) {
    this.ops = [];
    this.groups = groups;
    this.registers = 2 * groups;
  }

  op(code: number, next: Op | null): Op {
    const op = new Op(code, this.ops.length, next);
    this.ops.push(op);
    return op;
  }

  /** Registers of an operation, from which it gets the first. */
  private take(count: number): number {
    this.registers += count;
    return this.registers - count;
  }

  /** The operations of a sequence that is followed by `next`, which can start with `tail`. */
  sequence(sequence: Sequence, next: Op, tail: Firsts): Op {
    let op = next;
    let firsts = tail;
    for (let i = sequence.length - 1; i >= 0; i--) {
      const node = sequence[i]!;
      let start = i;
      while (start > 0 && node.kind === 'literal' && sequence[start - 1]!.kind === 'literal') start--;
      if (start < i) {
        op = this.text(sequence.slice(start, i + 1), op);
        firsts = firstsOf([sequence[start]!], firsts);
        i = start;
      } else {
        op = this.node(node, op, firsts);
        firsts = firstsOf([node], firsts);
      }
    }
    return op;
  }

  private text(nodes: Sequence, next: Op): Op {
    const op = this.op(Do.TEXT, next);
    op.text = textOf(nodes.flatMap((node) => (node.kind === 'literal' ? [node.code] : [])));
    return op;
  }

  private node(node: Node, next: Op, tail: Firsts): Op {
    switch (node.kind) {
      case 'literal':
      case 'set':
      case 'any':
      case 'any-all':
        return this.char(node, next);
      case 'at':
        return this.position(node.position, next);
      case 'fail':
        return this.op(Do.FAIL, next);
      case 'group': {
        const close = this.mark(2 * node.index - 1, next);
        return this.mark(2 * node.index - 2, this.sequence(node.body, close, tail));
      }
      case 'branch':
        return this.branch(node.branches, next, tail);
      case 'repeat':
        return this.repeat(node, next, tail);
      case 'atomic':
        return this.atomic(next, (end) => this.sequence(node.body, end, null));
      case 'look':
        return this.look(node, next);
      case 'reference': {
        const op = this.op(Do.REFERENCE, next);
        op.x = node.index - 1;
        op.fold = node.fold;
        return op;
      }
      case 'conditional': {
        const op = this.op(Do.CONDITION, this.sequence(node.yes, next, tail));
        op.x = node.index - 1;
        op.other = this.sequence(node.no, next, tail);
        return op;
      }
    }
  }

  private char(node: CharNode, next: Op): Op {
    switch (node.kind) {
      case 'literal': {
        const op = this.op(Do.LITERAL, next);
        op.x = node.code;
        return op;
      }
      case 'set': {
        const op = this.op(Do.SET, next);
        op.table = node.set.table;
        return op;
      }
      default:
        return this.op(node.kind === 'any' ? Do.ANY : Do.ANY_ALL, next);
    }
  }

  private position(position: Extract<Node, { kind: 'at' }>['position'], next: Op): Op {
    switch (position) {
      case 'BEGINNING':
      case 'BEGINNING_STRING':
        return this.op(Do.AT_START, next);
      case 'BEGINNING_LINE':
        return this.op(Do.AT_LINE_START, next);
      case 'END':
        return this.op(Do.AT_END, next);
      case 'END_LINE':
        return this.op(Do.AT_LINE_END, next);
      case 'END_STRING':
        return this.op(Do.AT_VERY_END, next);
      default: {
        const op = this.op(Do.AT_BOUNDARY, next);
        op.x = position.startsWith('UNI') ? 1 : 0;
        op.y = position.endsWith('NON_BOUNDARY') ? 0 : 1;
        return op;
      }
    }
  }

  private mark(slot: number, next: Op): Op {
    const op = this.op(Do.MARK, next);
    op.x = slot;
    return op;
  }

  private branch(branches: readonly Sequence[], next: Op, tail: Firsts): Op {
    let first: Op | null = null;
    for (let i = branches.length - 1; i >= 0; i--) {
      const op = this.op(Do.BRANCH, next);
      op.body = this.sequence(branches[i]!, next, tail);
      op.bodyStart = tableOf(firstsOf(branches[i]!, tail));
      op.other = first;
      first = op;
    }
    return first ?? this.op(Do.FAIL, next);
  }

  // ### Repetitions

  private repeat(node: Repeat, next: Op, tail: Firsts): Op {
    const char = repeatedChar(node);
    if (char !== null) return this.many(node, char, next, tail);
    if (node.mode === 'possessive') {
      const turns: Repeat = { ...node, mode: 'greedy', body: [{ kind: 'atomic', body: node.body }] };
      return this.atomic(next, (end) => this.turns(turns, end, null));
    }
    return this.turns(node, next, tail);
  }

  private many(node: Repeat, char: CharNode, next: Op, tail: Firsts): Op {
    let code: number = node.mode === 'lazy' ? Do.MANY_LAZY : Do.MANY;
    const isAll = node.mode === 'greedy' && tail?.every((first) => areDisjoint(first, char)) === true;
    if (isAll || node.mode === 'possessive') code = Do.MANY_ALL;
    const op = this.op(code, next);
    op.x = node.min;
    op.y = isUnlimited(node.max) ? Number.MAX_SAFE_INTEGER : node.max;
    op.nextStart = tableOf(tail);
    setRepeatedChar(op, char);
    return op;
  }

  private turns(node: Repeat, next: Op, tail: Firsts): Op {
    const lazy = node.mode === 'lazy';
    // A turn can be followed by another one or by what comes after the repetition.
    const again = firstsOf([{ ...node, min: 0 }], tail);
    if (node.min === 0 && isUnlimited(node.max) && minLength(node.body) > 0) {
      const op = this.op(lazy ? Do.STAR_LAZY : Do.STAR, next);
      op.body = this.sequence(node.body, op, again);
      op.bodyStart = tableOf(firstsOf(node.body, null));
      op.nextStart = tableOf(tail);
      return op;
    }
    const repeat = this.op(lazy ? Do.REPEAT_LAZY : Do.REPEAT, next);
    repeat.x = node.min;
    repeat.y = isUnlimited(node.max) ? Number.MAX_SAFE_INTEGER : node.max;
    repeat.slot = this.take(2);
    const turn = this.op(Do.TURN, repeat);
    turn.slot = repeat.slot;
    repeat.body = this.sequence(node.body, turn, again);
    const enter = this.op(Do.ENTER, repeat);
    enter.slot = repeat.slot;
    return enter;
  }

  // ### Parts that are matched by themselves

  private atomic(next: Op, body: (end: Op) => Op): Op {
    const slot = this.take(1);
    const end = this.op(Do.ATOMIC_END, next);
    const op = this.op(Do.ATOMIC, body(end));
    end.slot = slot;
    op.slot = slot;
    return op;
  }

  private look(node: Look, next: Op): Op {
    const end = this.op(node.negated ? Do.LOOK_NOT_END : Do.LOOK_END, next);
    const op = this.op(node.negated ? Do.LOOK_NOT : Do.LOOK, next);
    op.body = this.sequence(node.body, end, null);
    op.slot = this.take(2);
    op.x = node.behind ?? 0;
    end.slot = op.slot;
    return op;
  }
}

function setRepeatedChar(op: Op, node: CharNode): void {
  switch (node.kind) {
    case 'literal':
      op.char = Char.LITERAL;
      op.literal = node.code;
      break;
    case 'set':
      op.char = Char.SET;
      op.table = node.set.table;
      break;
    default:
      op.char = node.kind === 'any' ? Char.ANY : Char.ANY_ALL;
  }
}
