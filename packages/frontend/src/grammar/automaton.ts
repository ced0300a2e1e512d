// The LR automaton, made from the packed tables when a program is first parsed. What they say of a state and a term is looked up
// in lists once, and remembered in one large array, of which only what the program's constructs touch is ever in memory.

import { CONTINUED, END, ROW_SIZE, STATE_SIZE, unpackTables } from './packed-tables.js';
import * as generated from './tables/index.js';

/** What an action or a state is, in the numbers of @lezer/generator. */
export const VALUE = 0xffff;
export const IS_REDUCE = 0x10000;
/** A shift without a token: what follows is read by another rule for what is skipped. */
export const IS_GOTO = 0x20000;
/** A token that is skipped, or the end of a rule for what is skipped: the state stays. */
export const IS_STAY = 0x40000;
export const DEPTH_SHIFT = 19;

/** No action is this. */
export const NO_ACTION = -1;

export class Automaton {
  /** Ids of nodes that are kept are below this; the rules that only repeat come next. */
  readonly nodeCount: number;
  readonly names: readonly string[];
  /** The token at the end of the text where no tokenizer gives one. */
  readonly endTerm: number;
  private readonly states: Uint32Array;
  /** The list of the precedences of tokens, from the most to the least, then blocks of actions. */
  readonly data: Uint16Array;
  private readonly gotos: Uint16Array;
  /** By state and term: an action, or for a rule the next state and 1; 0 is what has not been looked up. */
  private readonly known: Int32Array;
  private readonly width = generated.maxTerm + 1;

  constructor() {
    this.names = generated.nodeNames.split(' ');
    this.nodeCount = this.names.length;
    this.endTerm = this.nodeCount + generated.repeatNodeCount;
    const { states, stateData, goto } = unpackTables(generated.packed);
    this.states = states;
    this.data = stateData;
    this.gotos = goto;
    this.known = new Int32Array((this.states.length / STATE_SIZE) * this.width);
  }

  /** Whether the state belongs to what is skipped. */
  isSkipped(state: number): boolean {
    return (this.states[state * STATE_SIZE]! & 1) !== 0;
  }

  /** Whether a program may end in this state. */
  isAccepting(state: number): boolean {
    return (this.states[state * STATE_SIZE]! & 2) !== 0;
  }

  /** The tokenizers that may give a token in this state, a bit for each. */
  tokenizers(state: number): number {
    return this.states[state * STATE_SIZE + 3]!;
  }

  /** The reduction that happens in this state whatever comes; 0 when the token decides. */
  defaultReduce(state: number): number {
    return this.states[state * STATE_SIZE + 4]!;
  }

  /** What to do in a state with a token. */
  action(state: number, term: number): number {
    const at = state * this.width + term;
    if (this.known[at] === 0) this.known[at] = this.findAction(state, term);
    return this.known[at]!;
  }

  /** The state that follows a rule. */
  next(state: number, rule: number): number {
    const at = state * this.width + rule;
    if (this.known[at] === 0) this.known[at] = this.findNext(state, rule) + 1;
    return this.known[at]! - 1;
  }

  /** A state's own actions, then those for what is skipped. No state of this grammar has two for a token (build.ts). */
  private findAction(state: number, term: number): number {
    return this.actionIn(state, 1, term) ?? this.actionIn(state, 2, term) ?? NO_ACTION;
  }

  private actionIn(state: number, slot: 1 | 2, term: number): number | undefined {
    const { data } = this;
    for (let at = this.states[state * STATE_SIZE + slot]!; ; at += ROW_SIZE) {
      if (data[at] === END) {
        if (data[at + 1] !== CONTINUED) return undefined;
        at = pair(data, at + 2);
      }
      if (data[at] === term) return pair(data, at + 1);
    }
  }

  /** For each rule there are groups of states with what follows in them; the last one is for all others. */
  private findNext(state: number, rule: number): number {
    const { gotos } = this;
    for (let at = gotos[rule + 1]!; ; ) {
      const tag = gotos[at]!;
      const target = gotos[at + 1]!;
      if ((tag & 1) !== 0) return target;
      const end = at + 2 + (tag >> 1);
      for (at += 2; at < end; at++) if (gotos[at] === state) return target;
    }
  }
}

function pair(data: Uint16Array, at: number): number {
  return data[at]! | (data[at + 1]! << 16);
}

let automaton: Automaton | null = null;

export function theAutomaton(): Automaton {
  automaton ??= new Automaton();
  return automaton;
}
