// Packs the parse tables when we build. packed-tables.ts reads them, and says what they are packed to.

import {
  ACCEPTED_SIZE,
  ACTION,
  type Action,
  CONTINUED,
  EDGE_SIZE,
  END,
  NO_TARGETS,
  type PackedTables,
  type ParseTables,
  packColumns,
  ROW_SIZE,
  STATE_SIZE,
  TOKEN_HEAD,
} from './packed-tables.js';

/** The upper half of a shift, and of an action that goes on in another state without taking a token. */
const SHIFT = 0;
const GO_ON = 2;

interface Block {
  readonly rows: readonly (readonly [term: number, action: Action])[];
  /** The offset of the block that continues it. */
  readonly next: number | null;
}

interface Target {
  readonly state: number;
  readonly sources: readonly number[];
}

/** `precedence` is the offset of the list of precedences. */
export function packTables({ states, stateData, goto, tokenData }: ParseTables, precedence: number): PackedTables {
  const order = new Order(readStates(states), stateData, readGoto(goto));
  return {
    goto: packGoto(order),
    actions: packActions(order, Array.from(stateData.subarray(precedence, stateData.indexOf(END, precedence)))),
    states: packStates(order),
    tokens: packTokens(readTokens(tokenData)),
  };
}

// ### Reading

interface State {
  readonly flags: number;
  /** Offsets of blocks: the state's own and what is skipped there. */
  readonly block: number;
  readonly skipped: number;
  readonly tokenizers: number;
  /** 0 when what follows decides. Then there are blocks. */
  readonly reduction: number;
}

function readStates(states: Uint32Array): State[] {
  return Array.from({ length: states.length / STATE_SIZE }, (_, state) => {
    const [flags, block, skipped, tokenizers, reduction] = states.subarray(state * STATE_SIZE);
    return { flags: flags!, block: block!, skipped: skipped!, tokenizers: tokenizers!, reduction: reduction! };
  });
}

/** The targets of each term, the most frequent last. */
function readGoto(goto: Uint16Array): Target[][] {
  return Array.from({ length: goto[0]! }, (_, term) => {
    const targets: Target[] = [];
    for (let at = goto[term + 1]!, isLast = at === NO_TARGETS; !isLast; ) {
      const tag = goto[at]!;
      isLast = (tag & 1) === 1;
      const end = at + 2 + (tag >> 1);
      targets.push({ state: goto[at + 1]!, sources: Array.from(goto.subarray(at + 2, end)) });
      at = end;
    }
    return targets.sort((one, other) => one.sources.length - other.sources.length);
  });
}

/** Blocks end where others begin, and are continued by those. */
function readBlock(data: Uint16Array, offset: number, offsets: ReadonlySet<number>): Block {
  const rows: [number, Action][] = [];
  for (let at = offset; ; at += ROW_SIZE) {
    if (at > offset && offsets.has(at)) return { rows, next: at };
    if (data[at] === END) return { rows, next: data[at + 1] === CONTINUED ? offsetIn(data, at + 2) : null };
    rows.push([data[at]!, [data[at + 1]!, data[at + 2]!]]);
  }
}

function offsetIn(data: Uint16Array, at: number): number {
  return data[at]! + data[at + 1]! * 0x10000;
}

function findBlocks(states: readonly State[], data: Uint16Array): Set<number> {
  const offsets = new Set<number>();
  for (const { reduction, block, skipped } of states) if (reduction === 0) offsets.add(block).add(skipped);
  for (const offset of offsets) {
    let at = offset;
    while (data[at] !== END) at += ROW_SIZE;
    if (data[at + 1] === CONTINUED) offsets.add(offsetIn(data, at + 2));
  }
  return offsets;
}

interface TokenState {
  readonly offset: number;
  readonly groups: number;
  readonly accepted: readonly (readonly [term: number, groups: number])[];
  readonly edges: readonly (readonly [from: number, to: number, target: number])[];
}

function readTokens(data: Uint16Array): TokenState[] {
  const states: TokenState[] = [];
  for (let offset = 0; offset < data.length; ) {
    const [groups, accepted, edgeCount] = data.subarray(offset) as unknown as [number, number, number];
    const end = accepted + edgeCount * EDGE_SIZE;
    states.push({
      offset,
      groups,
      accepted: records(data.subarray(offset + TOKEN_HEAD, accepted), ACCEPTED_SIZE),
      edges: records(data.subarray(accepted, end), EDGE_SIZE),
    });
    offset = end;
  }
  return states;
}

function records<Item>(data: Uint16Array, size: number): Item[] {
  return Array.from(
    { length: data.length / size },
    (_, i) => Array.from(data.subarray(i * size, (i + 1) * size)) as Item,
  );
}

// ### Numbering

/** States and blocks in the order in which reading the packed tables meets them. States that nothing leads to are left out. */
class Order {
  readonly states = new Map<number, State>();
  /** How many states come before the targets, and before those that are shifted to. */
  readonly firstTarget: number;
  readonly firstShifted: number;
  readonly blocks = new Map<number, Block>();
  /** How many blocks only continue others or are skipped. */
  readonly innerBlocks: number;
  private readonly stateNumbers: ReadonlyMap<number, number>;
  private readonly blockNumbers: ReadonlyMap<number, number>;

  constructor(
    private readonly all: readonly State[],
    data: Uint16Array,
    readonly targets: readonly (readonly Target[])[],
  ) {
    const offsets = findBlocks(all, data);
    this.addState(0);
    for (const offset of offsets) this.addStates(readBlock(data, offset, offsets), GO_ON);
    this.firstTarget = this.states.size;
    for (const { state } of targets.flat()) this.addState(state);
    this.firstShifted = this.states.size;
    const addBlock = (offset: number) => {
      if (this.blocks.has(offset)) return;
      const block = readBlock(data, offset, offsets);
      this.blocks.set(offset, block);
      this.addStates(block, SHIFT);
    };
    const own = new Set(all.map(({ reduction, block }) => (reduction === 0 ? block : null)));
    for (const offset of offsets) if (!own.has(offset)) addBlock(offset);
    this.innerBlocks = this.blocks.size;
    for (const { reduction, block } of this.states.values()) if (reduction === 0) addBlock(block);
    this.stateNumbers = numbering(this.states);
    this.blockNumbers = numbering(this.blocks);
  }

  private addState(state: number): void {
    this.states.set(state, this.all[state]!);
  }

  /** The states to which actions of a kind lead. */
  private addStates({ rows }: Block, kind: number): void {
    for (const [, [state, high]] of rows) if (high === kind) this.addState(state);
  }

  numberOfState(state: number): number | undefined {
    return this.stateNumbers.get(state);
  }

  numberOfBlock(offset: number): number {
    return this.blockNumbers.get(offset)!;
  }
}

function numbering(map: ReadonlyMap<number, unknown>): Map<number, number> {
  return new Map([...map.keys()].map((key, number) => [key, number]));
}

// ### Packing

function packGoto(order: Order): string {
  const targetCounts = [order.targets.length, order.firstTarget];
  const targets: number[] = [];
  const sourceCounts: number[] = [];
  const sources: number[] = [];
  let nextNew = order.firstTarget;
  for (const ofTerm of order.targets) {
    targetCounts.push(ofTerm.length);
    for (const target of ofTerm) {
      const number = order.numberOfState(target.state)!;
      targets.push(number === nextNew ? 0 : number + 1);
      if (number === nextNew) nextNew++;
      if (target === ofTerm.at(-1)) continue;
      const numbers = target.sources
        .map((source) => order.numberOfState(source))
        .filter((source) => source !== undefined);
      numbers.sort((one, other) => one - other);
      sourceCounts.push(numbers.length);
      sources.push(...numbers.map((number, i) => number - (numbers[i - 1] ?? 0)));
    }
  }
  return packColumns(targetCounts, targets, sourceCounts, sources);
}

function packActions(order: Order, precedence: readonly number[]): string {
  const blocks = [...order.blocks.values()];
  const continuations = blocks.map(({ next }) => (next === null ? 0 : order.numberOfBlock(next) + 1));
  const rows = blocks.flatMap((block) => block.rows);
  const codes: number[] = [];
  const inFull: Action[] = [];
  const knownOf = new Map<number, string[]>();
  let nextNew = order.firstShifted;
  let before = '';
  for (const [term, [low, high]] of rows) {
    const action: Action = [high === SHIFT || high === GO_ON ? order.numberOfState(low)! : low, high];
    const key = String(action);
    const known = knownOf.get(term) ?? [];
    knownOf.set(term, known);
    const index = known.indexOf(key);
    if (key === before) codes.push(ACTION.asBefore);
    else if (key === String([nextNew, SHIFT])) {
      codes.push(ACTION.newState);
      nextNew++;
    } else if (index >= 0) codes.push(ACTION.known + index);
    else {
      codes.push(ACTION.inFull);
      inFull.push(action);
    }
    if (key === before) continue;
    if (index >= 0) known.splice(index, 1);
    known.unshift(key);
    before = key;
  }
  return packColumns(
    [precedence.length, ...precedence, blocks.length],
    blocks.map((block) => block.rows.length),
    continuations,
    rows.map(([term]) => term),
    codes,
    inFull.map(([low]) => low),
    inFull.map(([, high]) => high),
  );
}

function packStates(order: Order): string {
  const states = [...order.states.values()];
  const reductions = states.map(({ reduction }) => reduction);
  const blocks: number[] = [];
  const own = new Map<number, State>();
  let nextNew = order.innerBlocks;
  for (const state of states) {
    if (state.reduction !== 0) continue;
    own.set(state.block, own.get(state.block) ?? state);
    const number = order.numberOfBlock(state.block);
    blocks.push(number === nextNew ? 0 : number + 1);
    if (number === nextNew) nextNew++;
  }
  return packColumns(
    [states.length, order.innerBlocks, ...states.map(({ flags }) => flags)],
    reductions.map((reduction) => reduction >>> 16),
    reductions.filter((reduction) => reduction !== 0).map((reduction) => reduction & 0xffff),
    blocks,
    [...own.values()].map(({ tokenizers }) => tokenizers),
    [...own.values()].map(({ skipped }) => order.numberOfBlock(skipped)),
  );
}

function packTokens(states: readonly TokenState[]): string {
  const accepted = states.flatMap((state) => state.accepted);
  const edges = states.flatMap((state) => {
    let end = 0;
    return state.edges.map(([from, to, target]) => {
      const distance = from - end;
      end = to === 0 ? 0x10000 : to;
      return { distance, width: end - from, target: states.findIndex(({ offset }) => offset === target) };
    });
  });
  return packColumns(
    [states.length, ...states.map(({ groups }) => groups)],
    states.map((state) => state.accepted.length),
    states.map((state) => state.edges.length),
    accepted.map(([term]) => term),
    accepted.map(([, groups]) => groups),
    edges.map(({ distance }) => distance),
    edges.map(({ width }) => width),
    edges.map(({ target }) => target),
  );
}
