// HZ: GB 2312 without its high bits between `~{` and `~}`. The state's first byte says whether that is where we are.
// CPython: Modules/cjkcodecs/_codecs_cn.c.

import {
  type ByteSink,
  type CodecState,
  type DecodeStep,
  DONE,
  type EncodeStep,
  INCOMPLETE,
  type MultibyteCodec,
  type Status,
} from './codec.js';
import { codecTable } from './load-table.js';
import type { CodecTable } from './table.js';

const TILDE = 0x7e;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const NEWLINE = 0x0a;

export class HzCodec implements MultibyteCodec {
  readonly name = 'hz';
  private readonly table: CodecTable;

  constructor() {
    this.table = codecTable('gb2312');
  }

  startEncoding(state: CodecState): void {
    state[0] = 0;
  }

  startDecoding(state: CodecState): void {
    state[0] = 0;
  }

  resetDecoding(state: CodecState): void {
    state[0] = 0;
  }

  finishEncoding(out: ByteSink, state: CodecState): void {
    if (state[0] !== 0) out.pushAll([TILDE, CLOSE]);
    state[0] = 0;
  }

  encode(step: EncodeStep, state: CodecState): Status {
    const { input, out } = step;
    for (; step.at < input.length; step.at++) {
      const character = input[step.at]!;
      if (character < 0x80) {
        this.finishEncoding(out, state);
        if (character === TILDE) out.push(TILDE);
        out.push(character);
        continue;
      }
      const code = this.table.encoding(character);
      if (code === 0) return 1;
      if (state[0] === 0) out.pushAll([TILDE, OPEN]);
      state[0] = 1;
      out.pushCode(code & 0x7f7f);
    }
    return DONE;
  }

  decode(step: DecodeStep, state: CodecState): Status {
    const { input, out } = step;
    while (step.at < input.length) {
      const first = input[step.at]!;
      if (first >= 0x80) return 1;
      if (first !== TILDE && state[0] === 0) {
        out.push(first);
        step.at++;
        continue;
      }
      if (step.at + 1 === input.length) return INCOMPLETE;
      const second = input[step.at + 1]!;
      const isRight = first === TILDE ? this.escape(second, step, state) : this.decodeTwo(first, second, step);
      if (!isRight) return 1;
      step.at += 2;
    }
    return DONE;
  }

  private escape(second: number, { out }: DecodeStep, state: CodecState): boolean {
    if (state[0] === 0 && second === TILDE) out.push(TILDE);
    else if (state[0] === 0 && second === OPEN) state[0] = 1;
    else if (state[0] === 1 && second === CLOSE) state[0] = 0;
    // A line that goes on.
    else return state[0] === 0 && second === NEWLINE;
    return true;
  }

  private decodeTwo(first: number, second: number, { out }: DecodeStep): boolean {
    const value = second < 0x80 ? this.table.meaningOf(0x8080 | (first << 8) | second) : 0;
    if (value !== 0) out.push(value);
    return value !== 0;
  }
}
