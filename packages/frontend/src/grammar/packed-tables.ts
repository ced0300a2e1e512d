// How the parse tables are packed into text that compresses well: column by column, most numbers as a character each. Lezer's own
// encoding compresses to nearly twice as much, also because it holds what is never asked for here: we neither recover from errors nor
// parse again after an edit. So a state has no reduction to force, and the most frequent target of a goto is that of all states
// which have no other. (Forced reductions would also cut stacks deeper than 2,800 short, which a valid program may need.)

/** Characters from `#` to `[` are last digits; those from `]` to `~` come before them. None needs an escape in a string. */
const FIRST_LAST = 35;
const LAST_DIGITS = 57;
const FIRST_LEADING = FIRST_LAST + LAST_DIGITS + 1;
const LEADING_DIGITS = 34;

function packNumber(value: number): string {
  let text = String.fromCharCode(FIRST_LAST + (value % LAST_DIGITS));
  for (let rest = Math.floor(value / LAST_DIGITS); rest > 0; rest = Math.floor(rest / LEADING_DIGITS))
    text = String.fromCharCode(FIRST_LEADING + (rest % LEADING_DIGITS)) + text;
  return text;
}

/** Columns are separated by spaces. */
function packColumns(columns: readonly (readonly number[])[]): string {
  return columns.map((column) => column.map(packNumber).join('')).join(' ');
}

/** The columns, each read from the beginning by calls of a function. */
function unpackColumns(packed: string): (() => number)[] {
  return packed.split(' ').map((column) => {
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
}

// ### States

/** Fields of a state: flags, actions, skipped actions, tokenizers, the reduction without a look ahead, and one to force. */
const STATE_FIELDS = 6;
const PACKED_FIELDS = 5;

export function packStates(states: Uint32Array): string {
  const columns = Array.from({ length: PACKED_FIELDS }, (_, field) =>
    Array.from({ length: states.length / STATE_FIELDS }, (_, state) => states[state * STATE_FIELDS + field]!),
  );
  return packColumns([[states.length / STATE_FIELDS], ...columns]);
}

export function unpackStates(packed: string): Uint32Array {
  const [count, ...columns] = unpackColumns(packed);
  const states = new Uint32Array(count!() * STATE_FIELDS);
  for (let at = 0; at < states.length; at += STATE_FIELDS)
    columns.forEach((next, field) => {
      states[at + field] = next();
    });
  return states;
}

// ### Goto

interface Target {
  readonly state: number;
  readonly sources: readonly number[];
}

/** The targets of a nonterminal, the most frequent last. */
function targetsOf(goto: Uint16Array, term: number): Target[] {
  const targets: Target[] = [];
  if (goto[term + 1] === NO_TARGETS) return targets;
  for (let at = goto[term + 1]!, isLast = false; !isLast; ) {
    const tag = goto[at]!;
    isLast = (tag & 1) === 1;
    const next = at + 2 + (tag >> 1);
    targets.push({ state: goto[at + 1]!, sources: Array.from(goto.subarray(at + 2, next)) });
    at = next;
  }
  return targets.sort((one, other) => one.sources.length - other.sources.length);
}

/** The offset of terms without targets. */
const NO_TARGETS = 1;

/** For each term how many targets it has; for each of those its state, and before the last how many states lead to it and which. */
export function packGoto(goto: Uint16Array): string {
  const terms = goto[0]!;
  const counts: number[] = [terms];
  const states: number[] = [];
  const sourceCounts: number[] = [];
  const sources: number[] = [];
  for (let term = 0; term < terms; term++) {
    const targets = targetsOf(goto, term);
    counts.push(targets.length);
    for (const target of targets) {
      states.push(target.state);
      if (target === targets.at(-1)) continue;
      sourceCounts.push(target.sources.length);
      sources.push(...target.sources.map((source, i) => source - (target.sources[i - 1] ?? 0)));
    }
  }
  return packColumns([counts, states, sourceCounts, sources]);
}

/** In Lezer's form, which LRParser.getGoto reads. */
export function unpackGoto(packed: string): Uint16Array {
  const [count, state, sourceCount, source] = unpackColumns(packed) as [() => number, ...(() => number)[]];
  const terms = count();
  const goto = [terms];
  const targets: number[] = [];
  for (let term = 0; term < terms; term++) {
    const targetCount = count();
    goto.push(targetCount === 0 ? NO_TARGETS : terms + 1 + targets.length);
    for (let i = 1; i < targetCount; i++) {
      const sources = sourceCount!();
      targets.push(sources << 1, state!());
      for (let j = 0, before = 0; j < sources; j++) {
        before += source!();
        targets.push(before);
      }
    }
    if (targetCount > 0) targets.push(1, state!());
  }
  return Uint16Array.from([...goto, ...targets]);
}
