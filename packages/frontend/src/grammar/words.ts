// Names, keywords, numbers, operators, the beginnings of strings, and what is skipped: the tokens that the grammar describes by
// regular expressions. Their automata are those of @lezer/generator; for ASCII each state gets a row of next states when it is
// first met. A token is the longest one of its group, unless one found before takes precedence.

import { theAutomaton } from './automaton.js';
import { decodeArray } from './decode-array.js';

import { maxTerm, keywords as tableOfKeywords, tokenData } from './tables/index.js';

const ASCII = 128;
/** In a row: the automaton ends here. */
const STOP = 0xffff;

/** The automata of all groups, which share states. States are offsets into `data`; a row has its number in `rows`. */
interface Automata {
  data: Uint16Array;
  /** By state: the number of its row and 1, 0 when it has none yet. */
  rowOf: Uint16Array;
  /** Next states by ASCII character, a row for each state. */
  rows: Uint16Array;
  count: number;
  /** Place of each term in the order of precedence; 0 when it has none. */
  rank: Uint16Array;
}

let automata: Automata | null = null;

function makeAutomata(): Automata {
  const data = decodeArray(tokenData, Uint16Array);
  const rank = new Uint16Array(maxTerm + 1);
  const order = theAutomaton().data;
  for (let at = 0; order[at]! !== STOP; at++) rank[order[at]!] = at + 1;
  return { data, rowOf: new Uint16Array(data.length), rows: new Uint16Array(ASCII * 16), count: 0, rank };
}

function makeRow(automata: Automata, state: number): number {
  const { data, count } = automata;
  if ((count + 1) * ASCII > automata.rows.length) {
    const rows = new Uint16Array(automata.rows.length * 2);
    rows.set(automata.rows);
    automata.rows = rows;
  }
  const start = count * ASCII;
  automata.rows.fill(STOP, start, start + ASCII);
  const edges = data[state + 1]!;
  for (let i = 0, at = edges; i < data[state + 2]!; i++, at += 3)
    automata.rows.fill(
      data[at + 2]!,
      start + Math.min(data[at]!, ASCII),
      start + Math.min(data[at + 1]! || ASCII, ASCII),
    );
  automata.count++;
  automata.rowOf[state] = automata.count;
  return automata.count;
}

/** The next state for a character beyond ASCII. */
function nextWide(data: Uint16Array, state: number, c: number): number {
  const edges = data[state + 1]!;
  for (let at = edges + data[state + 2]! * 3 - 3; at >= edges; at -= 3)
    if (c >= data[at]!) return c < (data[at + 1]! || 0x10000) ? data[at + 2]! : STOP;
  return STOP;
}

/** A token of a group, or none: `term` is 0 then. */
export class WordScanner {
  term = 0;
  end = 0;
  private readonly text: string;
  private readonly automata: Automata;

  constructor(text: string) {
    this.text = text;
    automata ??= makeAutomata();
    this.automata = automata;
  }

  /** Reads the token that begins at `start`. `groupBit`: the group's bit in the states' masks. */
  scan(start: number, groupBit: number): void {
    const { text, automata } = this;
    const { data } = automata;
    this.term = 0;
    let at = start;
    for (let state = 0; state !== STOP && (data[state]! & groupBit) !== 0; ) {
      const isAccepted = this.accept(state, groupBit, at);
      const row = ((automata.rowOf[state]! || makeRow(automata, state)) - 1) * ASCII;
      const { rows } = automata;
      let next = state;
      // Most states of longer tokens lead to themselves.
      for (; next === state && at < text.length; at++) {
        const c = text.charCodeAt(at);
        next = c < ASCII ? rows[row + c]! : nextWide(data, state, c);
        if (next !== state) break;
      }
      if (isAccepted) this.end = at;
      if (next === state || next === STOP) break;
      at++;
      state = next;
    }
  }

  /** Takes the token that a state accepts, if there is one and none before takes precedence. */
  private accept(state: number, groupBit: number, at: number): boolean {
    const { data, rank } = this.automata;
    const end = data[state + 1]!;
    for (let i = state + 3; i < end; i += 2) {
      if ((data[i + 1]! & groupBit) === 0) continue;
      const term = data[i]!;
      if (this.term !== 0 && this.term !== term) {
        const before = rank[this.term]!;
        if (before !== 0 && (rank[term] === 0 || rank[term]! > before)) continue;
      }
      this.term = term;
      this.end = at;
      return true;
    }
    return false;
  }
}

// ### Keywords

interface Keyword {
  word: string;
  /** The token. */
  term: number;
  /** Whether the word may also be a name. */
  isSoft: boolean;
}

const LONGEST = 8;
let keywords: (Keyword[] | undefined)[] | null = null;

const keyOf = (first: number, second: number, length: number): number =>
  ((first & 31) << 8) | ((second & 31) << 3) | (length - 1);

function makeKeywords(): (Keyword[] | undefined)[] {
  const found: (Keyword[] | undefined)[] = [];
  for (const [word, value] of Object.entries(tableOfKeywords)) {
    const key = keyOf(word.charCodeAt(0), word.charCodeAt(1), word.length);
    const keyword = { word, term: value >> 1, isSoft: (value & 1) !== 0 };
    found[key] = [...(found[key] ?? []), keyword];
  }
  return found;
}

/** The keyword that a name is; null when it is none. */
export function keywordAt(text: string, start: number, end: number): Keyword | null {
  const length = end - start;
  if (length < 2 || length > LONGEST) return null;
  keywords ??= makeKeywords();
  const candidates = keywords[keyOf(text.charCodeAt(start), text.charCodeAt(start + 1), length)];
  if (candidates === undefined) return null;
  for (const keyword of candidates) if (text.startsWith(keyword.word, start)) return keyword;
  return null;
}
