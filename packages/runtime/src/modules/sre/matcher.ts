// Runs a pattern's program (program.ts) on a subject. It backtracks by a stack of its own, so that no pattern and no subject
// can exhaust the host's: each entry is three numbers. An entry is a choice (the operation to go on with, a position, and
// one more number) or says what a register held before it was changed, so that going back restores the registers.
//
// Nothing is allocated while it runs, except to make the stack longer. To count steps, count at FAILED in `run`: between two
// of these no operation takes longer than the subject is long.
// CPython: Modules/_sre/sre_lib.h SRE(match), SRE(search).

import { makeException } from '../../errors/raise.js';
import type { CharTable } from './char-table.js';
import { foldCode, isWord } from './characters.js';
import { Char, Do, type Op, type Program, type Text } from './program.js';

/** What a program runs on: `text` when `wide` is null, else the characters in `wide`. */
export interface MatcherInput {
  readonly text: string;
  readonly wide: Uint32Array | null;
}

const FIRST_STACK = 192;
/** Numbers that the stack may hold at most (1 GB of them): then a MemoryError. */
const MAX_STACK = 2 ** 28;
/** Room for what one operation pushes. */
const HEADROOM = 9;

export class Matcher {
  readonly program: Program;
  /** The marks of the groups (start and end of each, -1 for none), then what operations keep. */
  readonly registers: Int32Array;
  /** The group that was closed last; 0 for none. */
  lastIndex: number;
  /** The bounds of the last match. */
  start: number;
  end: number;
  private text: string;
  private wide: Uint32Array | null;
  /** Where the subject ends for this search (`endpos`). */
  private limit: number;
  private stack: Int32Array;
  /** A match must end at `limit`. */
  private full: boolean;
  /** A match must not end here; -1 for no such position. */
  private forbiddenEnd: number;

  constructor(program: Program) {
    this.program = program;
    this.registers = new Int32Array(program.registers).fill(-1);
    this.lastIndex = 0;
    this.start = 0;
    this.end = 0;
    this.text = '';
    this.wide = null;
    this.limit = 0;
    this.stack = new Int32Array(FIRST_STACK);
    this.full = false;
    this.forbiddenEnd = -1;
  }

  /** Is there a match that starts at `start`? With `mustAdvance`, one that is not empty. */
  match(input: MatcherInput, start: number, limit: number, full: boolean, mustAdvance: boolean): boolean {
    this.text = input.text;
    this.wide = input.wide;
    this.limit = limit;
    this.full = full;
    this.forbiddenEnd = mustAdvance ? start : -1;
    const found = this.run(start);
    this.release();
    return found;
  }

  /** Is there a match that starts at `start` or later? With `mustAdvance`, at `start` only one that is not empty. */
  search(input: MatcherInput, start: number, limit: number, mustAdvance: boolean): boolean {
    if (start > limit) return false;
    this.text = input.text;
    this.wide = input.wide;
    this.limit = limit;
    this.full = false;
    this.forbiddenEnd = mustAdvance ? start : -1;
    const found = this.searchFrom(start);
    this.release();
    return found;
  }

  /** Lets go of the subject, and of a long stack. */
  private release(): void {
    this.text = '';
    this.wide = null;
    if (this.stack.length > 2 ** 16) this.stack = new Int32Array(FIRST_STACK);
  }

  private searchFrom(start: number): boolean {
    const { limit, program } = this;
    const { prefix, startTable } = program;
    if (program.atStart) return start === 0 && this.run(0);
    for (let at = start; at <= limit; at++) {
      if (prefix.codes.length > 0) at = this.findText(prefix, at);
      else if (startTable !== null) at = this.findChar(startTable, at);
      if (at < 0) return false;
      if (at > start) this.forbiddenEnd = -1;
      if (this.run(at)) return true;
    }
    return false;
  }

  private findText(part: Text, from: number): number {
    const { limit, wide } = this;
    const last = limit - part.codes.length;
    if (wide === null) {
      const at = this.text.indexOf(part.text, from);
      return at > last ? -1 : at;
    }
    for (let at = wide.indexOf(part.codes[0]!, from); at >= 0 && at <= last; at = wide.indexOf(part.codes[0]!, at + 1))
      if (hasCodesAt(wide, part.codes, at)) return at;
    return -1;
  }

  private findChar(table: CharTable, from: number): number {
    const { limit, text, wide } = this;
    const { latin1 } = table;
    if (wide === null) {
      for (let at = from; at < limit; at++) {
        const code = text.charCodeAt(at);
        if (code < 256 ? latin1[code] === 1 : table.hasWide(code)) return at;
      }
    } else for (let at = from; at < limit; at++) if (table.has(wide[at]!)) return at;
    return -1;
  }

  /** The character at `at`, -1 at the end. */
  private peek(at: number): number {
    if (at >= this.limit) return -1;
    return this.wide === null ? this.text.charCodeAt(at) : this.wide[at]!;
  }

  private grow(stack: Int32Array): Int32Array {
    if (stack.length >= MAX_STACK) throw makeException('MemoryError', []);
    const grown = new Int32Array(stack.length * 2);
    grown.set(stack);
    this.stack = grown;
    return grown;
  }

  /** Is there a match at `from`? Sets the bounds and the marks. One function, because calls would cost more than the operations. */
  private run(from: number): boolean {
    const { program, registers, limit, text, wide } = this;
    const { ops } = program;
    const marks = 2 * program.groups;
    let { stack } = this;
    let op = program.start;
    let pos = from;
    let top = 0;
    registers.fill(-1, 0, marks);
    this.lastIndex = 0;

    for (;;) {
      let ok = true;
      switch (op.code) {
        case Do.LITERAL:
          ok = pos < limit && (wide === null ? text.charCodeAt(pos) : wide[pos]) === op.x;
          pos++;
          op = op.next;
          break;
        case Do.SET: {
          ok = false;
          if (pos < limit) {
            const code = wide === null ? text.charCodeAt(pos) : wide[pos]!;
            ok = code < 256 ? op.table.latin1[code] === 1 : op.table.hasWide(code);
          }
          pos++;
          op = op.next;
          break;
        }
        case Do.MARK: {
          const { x } = op;
          if (top > 0) {
            stack[top] = ~x;
            stack[top + 1] = registers[x]!;
            stack[top + 2] = this.lastIndex;
            top += 3;
          }
          registers[x] = pos;
          if ((x & 1) === 1) this.lastIndex = (x + 1) >> 1;
          op = op.next;
          break;
        }
        case Do.BRANCH: {
          const code = this.peek(pos);
          const branch = viable(op, code);
          if (branch === null) {
            ok = false;
            break;
          }
          const rest = branch.other === null ? null : viable(branch.other, code);
          if (rest !== null) {
            stack[top] = rest.index;
            stack[top + 1] = pos;
            top += 3;
          }
          op = branch.body;
          break;
        }
        case Do.MANY: {
          const end = this.scan(op, pos);
          const least = pos + op.x;
          const at = end < least ? -1 : this.backOff(op, least, end);
          if (at < 0) {
            ok = false;
            break;
          }
          if (at > least) {
            stack[top] = op.index;
            stack[top + 1] = least;
            stack[top + 2] = at;
            top += 3;
          }
          pos = at;
          op = op.next;
          break;
        }
        case Do.MANY_ALL: {
          const end = this.scan(op, pos);
          ok = end >= pos + op.x;
          pos = end;
          op = op.next;
          break;
        }
        case Do.MANY_LAZY: {
          const most = op.y >= limit - pos ? limit : pos + op.y;
          const least = pos + op.x;
          let at = -1;
          if (least <= most && (op.x === 0 || this.scanTo(op, pos, least) === least))
            at = this.advance(op, least, most);
          if (at < 0) {
            ok = false;
            break;
          }
          if (at < most) {
            stack[top] = op.index;
            stack[top + 1] = at;
            stack[top + 2] = most;
            top += 3;
          }
          pos = at;
          op = op.next;
          break;
        }
        case Do.STAR: {
          const code = this.peek(pos);
          if (!canStart(op.bodyStart, code)) op = op.next;
          else {
            if (canStart(op.nextStart, code)) {
              stack[top] = op.index;
              stack[top + 1] = pos;
              top += 3;
            }
            op = op.body;
          }
          break;
        }
        case Do.STAR_LAZY:
          stack[top] = op.index;
          stack[top + 1] = pos;
          top += 3;
          op = op.next;
          break;
        case Do.ENTER:
        case Do.TURN: {
          const { slot } = op;
          stack[top] = ~slot;
          stack[top + 1] = registers[slot]!;
          stack[top + 2] = registers[slot + 1]!;
          top += 3;
          if (op.code === Do.TURN) registers[slot]!++;
          else {
            registers[slot] = 0;
            registers[slot + 1] = -1;
          }
          op = op.next;
          break;
        }
        case Do.REPEAT: {
          const { slot } = op;
          const count = registers[slot]!;
          if (count < op.x) op = op.body;
          else if (count < op.y && pos !== registers[slot + 1]) {
            stack[top] = op.index;
            stack[top + 1] = pos;
            stack[top + 2] = registers[slot + 1]!;
            top += 3;
            registers[slot + 1] = pos;
            op = op.body;
          } else op = op.next;
          break;
        }
        case Do.REPEAT_LAZY:
          if (registers[op.slot]! < op.x) op = op.body;
          else {
            stack[top] = op.index;
            stack[top + 1] = pos;
            top += 3;
            op = op.next;
          }
          break;
        case Do.ATOMIC:
          registers[op.slot] = top;
          op = op.next;
          break;
        case Do.ATOMIC_END:
          top = dropChoices(stack, registers[op.slot]!, top);
          op = op.next;
          break;
        case Do.LOOK:
          registers[op.slot] = top;
          registers[op.slot + 1] = pos;
          ok = pos >= op.x;
          pos -= op.x;
          op = op.body;
          break;
        case Do.LOOK_END:
          top = dropChoices(stack, registers[op.slot]!, top);
          pos = registers[op.slot + 1]!;
          op = op.next;
          break;
        case Do.LOOK_NOT:
          if (pos < op.x) {
            op = op.next;
            break;
          }
          registers[op.slot] = top;
          stack[top] = op.index;
          stack[top + 1] = pos;
          top += 3;
          pos -= op.x;
          op = op.body;
          break;
        case Do.LOOK_NOT_END:
          top = this.undo(stack, registers[op.slot]!, top);
          ok = false;
          break;
        case Do.MATCH:
          ok = !(this.full && pos !== limit) && pos !== this.forbiddenEnd;
          if (ok) {
            this.start = from;
            this.end = pos;
            return true;
          }
          break;
        case Do.FAIL:
          ok = false;
          break;
        case Do.CONDITION:
          op = registers[2 * op.x]! >= 0 && registers[2 * op.x + 1]! >= 0 ? op.next : op.other!;
          break;
        case Do.REFERENCE: {
          const end = this.matchReference(op, pos);
          ok = end >= 0;
          pos = end;
          op = op.next;
          break;
        }
        case Do.TEXT:
          pos = this.matchText(op.text, pos);
          ok = pos >= 0;
          op = op.next;
          break;
        case Do.ANY:
        case Do.ANY_ALL:
          ok = pos < limit && (op.code === Do.ANY_ALL || this.peek(pos) !== 10);
          pos++;
          op = op.next;
          break;
        default:
          ok = this.isAt(op, pos);
          op = op.next;
      }

      if (ok) {
        if (top + HEADROOM > stack.length) stack = this.grow(stack);
        continue;
      }

      // FAILED: back to the last choice.
      for (;;) {
        if (top === 0) return false;
        top -= 3;
        const entry = stack[top]!;
        const x = stack[top + 1]!;
        const y = stack[top + 2]!;
        if (entry < 0) {
          registers[~entry] = x;
          if (~entry >= marks) registers[~entry + 1] = y;
          else this.lastIndex = y;
          continue;
        }
        op = ops[entry]!;
        pos = x;
        switch (op.code) {
          case Do.MANY: {
            const at = this.backOff(op, x, y - 1);
            if (at < 0) continue;
            if (at > x) {
              stack[top + 2] = at;
              top += 3;
            }
            pos = at;
            op = op.next;
            break;
          }
          case Do.MANY_LAZY: {
            const at = this.scanTo(op, x, x + 1) === x + 1 ? this.advance(op, x + 1, y) : -1;
            if (at < 0) continue;
            if (at < y) {
              stack[top + 1] = at;
              top += 3;
            }
            pos = at;
            op = op.next;
            break;
          }
          case Do.STAR:
            op = op.next;
            break;
          case Do.STAR_LAZY:
            op = op.body;
            break;
          case Do.REPEAT:
            registers[op.slot + 1] = y;
            op = op.next;
            break;
          case Do.REPEAT_LAZY: {
            const { slot } = op;
            const count = registers[slot]!;
            if (count >= op.y || x === registers[slot + 1]) continue;
            stack[top] = ~slot;
            stack[top + 1] = count;
            stack[top + 2] = registers[slot + 1]!;
            top += 3;
            registers[slot + 1] = x;
            op = op.body;
            break;
          }
          case Do.LOOK_NOT:
            op = op.next;
            break;
          // Do.BRANCH: the operation itself, with the alternatives that are left.
        }
        break;
      }
    }
  }

  // ### Parts of operations

  /** Where the run of characters of a MANY that starts at `from` ends, after at most `op.y` of them. */
  private scan(op: Op, from: number): number {
    const { limit } = this;
    return this.scanTo(op, from, op.y >= limit - from ? limit : from + op.y);
  }

  /** The same, up to `end` at most. */
  private scanTo(op: Op, from: number, end: number): number {
    const { text, wide } = this;
    if (op.char === Char.ANY_ALL) return Math.min(end, this.limit);
    if (wide !== null) return scanWide(op, wide, from, end);
    let at = from;
    if (op.char === Char.SET) {
      const { table } = op;
      const { latin1 } = table;
      for (; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code < 256 ? latin1[code] === 0 : !table.hasWide(code)) break;
      }
      return at;
    }
    if (op.char === Char.LITERAL) {
      const { literal } = op;
      while (at < end && text.charCodeAt(at) === literal) at++;
      return at;
    }
    while (at < end && text.charCodeAt(at) !== 10) at++;
    return at;
  }

  /** The last position from `to` down to `from` at which what follows a MANY can start; -1 for none. */
  private backOff(op: Op, from: number, to: number): number {
    const { nextStart } = op;
    if (nextStart === null) return to;
    for (let at = to; at >= from; at--) {
      const code = this.peek(at);
      if (code >= 0 && nextStart.has(code)) return at;
    }
    return -1;
  }

  /** The first position from `from` to `to` at which what follows a MANY_LAZY can start, over characters it takes; -1 for none. */
  private advance(op: Op, from: number, to: number): number {
    const { nextStart } = op;
    if (nextStart === null) return from;
    const { latin1 } = nextStart;
    for (let at = from; at <= to; at++) {
      const code = this.peek(at);
      if (code < 0) return -1;
      if (code < 256 ? latin1[code] === 1 : nextStart.hasWide(code)) return at;
      if (at === to || !takes(op, code)) return -1;
    }
    return -1;
  }

  /** The position after `part` at `at`, or -1. */
  private matchText(part: Text, at: number): number {
    const { codes } = part;
    if (at + codes.length > this.limit) return -1;
    const { text, wide } = this;
    if (wide !== null) return hasCodesAt(wide, codes, at) ? at + codes.length : -1;
    for (let i = 0; i < codes.length; i++) if (text.charCodeAt(at + i) !== codes[i]) return -1;
    return at + codes.length;
  }

  /** The position after the text of a group at `at`, or -1. */
  private matchReference(op: Op, at: number): number {
    const start = this.registers[2 * op.x]!;
    const end = this.registers[2 * op.x + 1]!;
    if (start < 0 || end < start || at + end - start > this.limit) return -1;
    const { fold } = op;
    for (let i = 0; i < end - start; i++) {
      const x = this.peek(start + i);
      const y = this.peek(at + i);
      if (x !== y && (fold === null || foldCode(fold, x) !== foldCode(fold, y))) return -1;
    }
    return at + end - start;
  }

  private isAt(op: Op, at: number): boolean {
    const { limit } = this;
    switch (op.code) {
      case Do.AT_START:
        return at === 0;
      case Do.AT_LINE_START:
        return at === 0 || this.peek(at - 1) === 10;
      case Do.AT_END:
        return at === limit || (at === limit - 1 && this.peek(at) === 10);
      case Do.AT_LINE_END:
        return at === limit || this.peek(at) === 10;
      case Do.AT_VERY_END:
        return at === limit;
      default: {
        const unicode = op.x === 1;
        const before = at > 0 && isWordCode(this.peek(at - 1), unicode);
        const after = isWordCode(this.peek(at), unicode);
        return (before !== after) === (op.y === 1);
      }
    }
  }

  /** Restores the registers from the entries above `base`, and forgets these. */
  private undo(stack: Int32Array, base: number, top: number): number {
    const marks = 2 * this.program.groups;
    for (let at = top - 3; at >= base; at -= 3) {
      const entry = stack[at]!;
      if (entry >= 0) continue;
      this.registers[~entry] = stack[at + 1]!;
      if (~entry >= marks) this.registers[~entry + 1] = stack[at + 2]!;
      else this.lastIndex = stack[at + 2]!;
    }
    return base;
  }
}

/** The first alternative, from this on, that can start with the character. */
function viable(branch: Op, code: number): Op | null {
  let op: Op | null = branch;
  while (op !== null && !canStart(op.bodyStart, code)) op = op.other;
  return op;
}

/** `code` is -1 at the end of the subject. */
function canStart(table: CharTable | null, code: number): boolean {
  if (table === null) return true;
  if (code < 0) return false;
  return code < 256 ? table.latin1[code] === 1 : table.hasWide(code);
}

function isWordCode(code: number, unicode: boolean): boolean {
  return code >= 0 && isWord(code, unicode);
}

/** Does a MANY take the character? */
function takes(op: Op, code: number): boolean {
  switch (op.char) {
    case Char.LITERAL:
      return code === op.literal;
    case Char.SET:
      return op.table.has(code);
    case Char.ANY:
      return code !== 10;
    default:
      return true;
  }
}

function scanWide(op: Op, wide: Uint32Array, from: number, end: number): number {
  let at = from;
  while (at < end && takes(op, wide[at]!)) at++;
  return at;
}

function hasCodesAt(wide: Uint32Array, codes: readonly number[], at: number): boolean {
  for (let i = 0; i < codes.length; i++) if (wide[at + i] !== codes[i]) return false;
  return true;
}

/** Forgets the choices above `base`, and keeps what restores registers: where the top of the stack is then. */
function dropChoices(stack: Int32Array, base: number, top: number): number {
  let to = base;
  for (let at = base; at < top; at += 3) {
    if (stack[at]! >= 0) continue;
    stack[to] = stack[at]!;
    stack[to + 1] = stack[at + 1]!;
    stack[to + 2] = stack[at + 2]!;
    to += 3;
  }
  return to;
}
