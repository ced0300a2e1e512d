// The parse tables as text that compresses well, and how the parser gets them from it. Lezer's own encoding compresses to more than
// twice as much. Here the tables are taken apart into columns, without what follows from the rest (pack-tables.ts does that when
// we build): states are numbered in the order in which the tables first mention them, and an action is mostly the one that its
// row or its term had before. What a strict parser never asks for is not kept: there is no reduction to force upon a state, and
// of the targets of a goto the most frequent is that of all states which have no other. (Forced reductions would also cut stacks
// of more than 2,800 states short, which a valid program may need.)

export interface PackedTables {
  /**
   * The numbers of terms and of states before the targets; for each term how many targets it has, and for each target its number (plus
   * one, 0 for the next new state), and unless it is the term's last one how many states lead to it, and how far each is from the
   * one before.
   */
  readonly goto: string;
  /**
   * The list of precedences. For each block of actions its number of rows, and the number (plus one) of the block that continues
   * it, or 0. For each row the term, an `ACTION`, and the halves of what is given in full.
   */
  readonly actions: string;
  /**
   * For each state its flags, and the halves of the reduction that it has whatever follows; for those without one the number (plus
   * one) of their block, 0 for the next new one; for what is a state's block its tokenizers, and the block of what is skipped.
   */
  readonly states: string;
  /**
   * How many states of the tokenizers there are; for each the groups of tokens it belongs to, and the numbers of tokens it accepts and
   * of edges. For each accepted token its term and groups; for each edge how far its first character is from the end of the edge
   * before, how many characters it has, and the state it leads to.
   */
  readonly tokens: string;
}

/** What stands for an action: that of the row before, a shift to the next new state, one in full, or (from 3) one the term had. */
export const ACTION = { asBefore: 0, newState: 1, inFull: 2, known: 3 };

/** What LRParser.deserialize takes. */
export interface ParseTables {
  readonly states: Uint32Array;
  readonly stateData: Uint16Array;
  readonly goto: Uint16Array;
  readonly tokenData: Uint16Array;
}

export function unpackTables({ goto, actions, states, tokens }: PackedTables): ParseTables {
  const { table, stateCount } = unpackGoto(goto);
  const { stateData, offsets } = unpackActions(actions, stateCount);
  return { goto: table, stateData, states: unpackStates(states, offsets), tokenData: unpackTokens(tokens) };
}

// ### Numbers

/** Characters from `#` to `[` are last digits; those from `]` to `~` come before them. None needs an escape in a string. */
const FIRST_LAST = 35;
const LAST_DIGITS = 57;
const FIRST_LEADING = FIRST_LAST + LAST_DIGITS + 1;
const LEADING_DIGITS = 34;

/** Columns are separated by spaces. */
export function packColumns(...columns: readonly (readonly number[])[]): string {
  return columns.map((column) => column.map(packNumber).join('')).join(' ');
}

function packNumber(value: number): string {
  let text = String.fromCharCode(FIRST_LAST + (value % LAST_DIGITS));
  for (let rest = Math.floor(value / LAST_DIGITS); rest > 0; rest = Math.floor(rest / LEADING_DIGITS))
    text = String.fromCharCode(FIRST_LEADING + (rest % LEADING_DIGITS)) + text;
  return text;
}

/** Each column is read from its beginning, by calls of a function. */
type Column = () => number;
/** As many as there are. */
type Columns = readonly [Column, Column, Column, Column, Column, Column, Column, Column];

function unpackColumns(packed: string): Columns {
  const columns = packed.split(' ').map((column) => {
    let at = 0;
    return () => {
      let leading = 0;
      for (;;) {
        const code = column.charCodeAt(at++);
        if (code < FIRST_LEADING) return leading * LAST_DIGITS + code - FIRST_LAST;
        leading = leading * LEADING_DIGITS + code - FIRST_LEADING;
      }
    };
  });
  return columns as unknown as Columns;
}

// ### Goto

/** Where terms without targets point to. */
export const NO_TARGETS = 1;

/** In Lezer's form, which LRParser.getGoto reads: a group for each target, with the number of states that lead to it. */
function unpackGoto(packed: string): { table: Uint16Array; stateCount: number } {
  const [targetCount, target, sourceCount, source] = unpackColumns(packed);
  const terms = targetCount();
  let stateCount = targetCount();
  const offsets = [terms];
  const groups: number[] = [];
  for (let term = 0; term < terms; term++) {
    const targets = targetCount();
    offsets.push(targets === 0 ? NO_TARGETS : terms + 1 + groups.length);
    for (let i = 1; i <= targets; i++) {
      const sources = i < targets ? sourceCount() : 0;
      const known = target();
      groups.push(i < targets ? sources << 1 : 1, known === 0 ? stateCount++ : known - 1);
      for (let j = 0, before = 0; j < sources; j++) {
        before += source();
        groups.push(before);
      }
    }
  }
  return { table: Uint16Array.from([...offsets, ...groups]), stateCount };
}

// ### Actions

/** Lezer's marks: the end of a block or of the precedences, and the continuation of a block in another. */
export const END = 0xffff;
export const CONTINUED = 1;
export const ROW_SIZE = 3;

/** The precedences and then the blocks of actions, and where each block is. */
function unpackActions(packed: string, stateCount: number): { stateData: Uint16Array; offsets: number[] } {
  const [count, rowCount, continuation, term, code, low, high] = unpackColumns(packed);
  const data = Array.from({ length: count() }, count);
  data.push(END);
  const rowCounts = Array.from({ length: count() }, rowCount);
  const continuations = rowCounts.map(continuation);
  let end = data.length;
  const offsets = rowCounts.map((rows, block) => {
    const offset = end;
    end += rows * ROW_SIZE + (continuations[block] === 0 ? 2 : 4);
    return offset;
  });
  const action = actionReader(code, low, high, stateCount);
  rowCounts.forEach((rows, block) => {
    for (let row = 0; row < rows; row++) {
      const of = term();
      data.push(of, ...action(of));
    }
    const next = continuations[block]!;
    if (next === 0) data.push(END, 0);
    else data.push(END, CONTINUED, offsets[next - 1]!, 0);
  });
  return { stateData: Uint16Array.from(data), offsets };
}

/** The two halves of an action: a state or a term; flags and the depth of a reduction. */
export type Action = readonly [low: number, high: number];

function actionReader(code: Column, low: Column, high: Column, stateCount: number): (term: number) => Action {
  const knownOf: Action[][] = [];
  let state = stateCount;
  let before: Action = [0, 0];
  return (term) => {
    const what = code();
    if (what === ACTION.asBefore) return before;
    knownOf[term] ??= [];
    const known = knownOf[term];
    if (what === ACTION.newState) before = [state++, 0];
    else if (what === ACTION.inFull) before = [low(), high()];
    else before = known.splice(what - ACTION.known, 1)[0]!;
    known.unshift(before);
    return before;
  };
}

// ### States

/** Fields of a state: flags, actions, actions on what is skipped, tokenizers, the reduction whatever follows, and one to force. */
export const STATE_SIZE = 6;

function unpackStates(packed: string, offsets: readonly number[]): Uint32Array {
  const [flags, high, low, block, tokenizers, skipped] = unpackColumns(packed);
  const states = new Uint32Array(flags() * STATE_SIZE);
  let newBlock = flags();
  /** What the states of a block have in common: it, what is skipped, and the tokenizers. */
  const common: [number, number, number][] = [];
  for (let at = 0; at < states.length; at += STATE_SIZE) {
    states[at] = flags();
    const reduction = high();
    if (reduction === 0) {
      const known = block();
      const number = known === 0 ? newBlock++ : known - 1;
      common[number] ??= [offsets[number]!, offsets[skipped()]!, tokenizers()];
      states.set(common[number], at + 1);
    } else states[at + 4] = reduction * 0x10000 + low();
  }
  return states;
}

// ### Tokens

/** The sizes of the head of a state of the tokenizers, of an accepted token and of an edge. */
export const TOKEN_HEAD = 3;
export const ACCEPTED_SIZE = 2;
export const EDGE_SIZE = 3;

function unpackTokens(packed: string): Uint16Array {
  const [groups, acceptedCount, edgeCount, term, termGroups, distance, width, target] = unpackColumns(packed);
  let end = 0;
  const states = Array.from({ length: groups() }, () => {
    const state = { offset: end, groups: groups(), accepted: acceptedCount(), edges: edgeCount() };
    end += TOKEN_HEAD + state.accepted * ACCEPTED_SIZE + state.edges * EDGE_SIZE;
    return state;
  });
  const data: number[] = [];
  for (const state of states) {
    data.push(state.groups, state.offset + TOKEN_HEAD + state.accepted * ACCEPTED_SIZE, state.edges);
    for (let i = 0; i < state.accepted; i++) data.push(term(), termGroups());
    for (let i = 0, from = 0, to = 0; i < state.edges; i++) {
      from = to + distance();
      to = from + width();
      data.push(from, to, states[target()]!.offset);
    }
  }
  // An end of 0x10000 is stored as 0.
  return Uint16Array.from(data);
}
