// The properties of characters, for the current Unicode and for 3.2, read from the generated table (table.js) when first
// asked for.

import * as table from './table.js';

/** What is the same for many characters. */
export interface Kind {
  readonly category: string;
  readonly bidirectional: string;
  readonly combining: number;
  readonly width: string;
  readonly mirrored: number;
}

/** A numeric value, and of which kind of number. */
export interface Numeric {
  readonly isDecimal: boolean;
  readonly isDigit: boolean;
  readonly value: number;
}

/** The properties in one version of Unicode. */
export class Properties {
  private readonly packedRuns: () => string;
  private readonly changedNumbers: (() => string) | null;
  private runs: { starts: Uint32Array; kinds: Kind[] } | null;
  private numbers: ReadonlyMap<number, Numeric | null> | null;

  /** `changedNumbers`: where the numbers are not those of the current version. */
  constructor(packedRuns: () => string, changedNumbers: (() => string) | null) {
    this.packedRuns = packedRuns;
    this.changedNumbers = changedNumbers;
    this.runs = null;
    this.numbers = null;
  }

  kindOf(code: number): Kind {
    this.runs ??= readRuns(this.packedRuns());
    const { starts, kinds } = this.runs;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= code) low = middle;
      else high = middle - 1;
    }
    return kinds[low]!;
  }

  isAssigned(code: number): boolean {
    return this.kindOf(code).category !== 'Cn';
  }

  numericOf(code: number): Numeric | null {
    this.numbers ??= this.readNumbers();
    return (this.isAssigned(code) ? this.numbers.get(code) : null) ?? null;
  }

  private readNumbers(): ReadonlyMap<number, Numeric | null> {
    const numbers = new Map<number, Numeric | null>();
    const add = (code: number, text: string): void => {
      const isDecimal = text.startsWith('d');
      const isNumber = text !== '-';
      numbers.set(
        code,
        isNumber ? { isDecimal, isDigit: isDecimal || text.startsWith('g'), value: Number(text.slice(1)) } : null,
      );
    };
    readDeltas(table.packedNumbers(), add);
    if (this.changedNumbers !== null) readDeltas(this.changedNumbers(), add);
    return numbers;
  }
}

export const currentProperties = new Properties(table.packedRuns, null);
/** Those of Unicode 3.2, which internationalised domain names are defined by. */
export const oldProperties = new Properties(table.packedOldRuns, table.packedOldNumbers);
export const unicodeVersion: string = table.version;

let kinds: Kind[] | null = null;

function readKinds(): Kind[] {
  return table
    .packedKinds()
    .split(';')
    .map((text) => {
      const [category, bidirectional, combining, width, mirrored] = text.split(' ');
      return {
        category: category!,
        bidirectional: bidirectional!,
        combining: Number(combining),
        width: width!,
        mirrored: Number(mirrored),
      };
    });
}

function readRuns(packed: string): { starts: Uint32Array; kinds: Kind[] } {
  kinds ??= readKinds();
  const numbers = packed.split(' ');
  const starts = new Uint32Array(numbers.length / 2);
  const kindOfRun: Kind[] = [];
  let start = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    starts[i / 2] = start;
    start += Number.parseInt(numbers[i]!, 36);
    kindOfRun.push(kinds[Number.parseInt(numbers[i + 1]!, 36)]!);
  }
  return { starts, kinds: kindOfRun };
}

/** Calls `visit` with each code point, written as its distance from the one before, and what is said of it. */
function readDeltas(packed: string, visit: (code: number, text: string) => void): void {
  let code = 0;
  for (const entry of packed.split(';')) {
    const space = entry.indexOf(' ');
    code += Number.parseInt(entry.slice(0, space), 36);
    visit(code, entry.slice(space + 1));
  }
}

let decompositions: Map<number, string> | null = null;

/** `<tag> XXXX XXXX`, as Unicode's own tables have it; '' for a character that has none. */
export function decompositionOf(code: number): string {
  decompositions ??= readDecompositions();
  return decompositions.get(code) ?? '';
}

function readDecompositions(): Map<number, string> {
  const result = new Map<number, string>();
  const tags = table.packedTags().split(';');
  readDeltas(table.packedDecompositions(), (code, text) => {
    const [tag, ...codes] = text.split(' ').map((part) => Number.parseInt(part, 36));
    const parts = codes.map((part) => part.toString(16).toUpperCase().padStart(4, '0'));
    if (tags[tag!] !== '') parts.unshift(tags[tag!]!);
    result.set(code, parts.join(' '));
  });
  return result;
}

/** What the characters whose normal forms were corrected after Unicode 3.2 became before. */
export function oldNormalForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  readDeltas(table.packedCorrections(), (code, text) => {
    forms.set(String.fromCodePoint(code), String.fromCodePoint(Number.parseInt(text, 36)));
  });
  return forms;
}
