// How a table is stored in the library's archive: as its differences from the table that it is based on. A stream of numbers in
// groups of seven bits, the last of a number without the high bit; the archive deflates it.
//   kinds      runs of a kind of first byte: length, kind; 256 in all
//   values     the number of runs of successive sequences; for each how far it is from the end of the one before, its
//              length, then each value as its distance from one more than the value before
//   encodings  how many; for each the distances of value and sequence from those before
// Distances that can be negative are written as 2n or -2n-1. build-tables.ts writes, table.ts uses what is read.

export interface PackedTable {
  /** By first byte. */
  readonly kinds: Uint8Array;
  /** Sequences that mean something else than in the base, in order; value 0 for those that mean nothing here. */
  readonly values: readonly Change[];
  /** Values whose sequence is not the first that means them. */
  readonly encodings: readonly Change[];
}

export type Change = readonly [number, number];

const KINDS = 256;

// ### Writing

export function packTable({ kinds, values, encodings }: PackedTable): Uint8Array {
  const out: number[] = [];
  writeKinds(out, kinds);
  writeValues(out, values);
  writeNumber(out, encodings.length);
  let lastValue = 0;
  let lastCode = 0;
  for (const [value, code] of encodings) {
    writeDistance(out, value - lastValue);
    writeDistance(out, code - lastCode);
    lastValue = value;
    lastCode = code;
  }
  return Uint8Array.from(out);
}

function writeKinds(out: number[], kinds: Uint8Array): void {
  for (let start = 0, end = 0; start < KINDS; start = end) {
    while (end < KINDS && kinds[end] === kinds[start]) end++;
    writeNumber(out, end - start);
    writeNumber(out, kinds[start]!);
  }
}

function writeValues(out: number[], values: readonly Change[]): void {
  const starts = values.flatMap(([code], i) => (i > 0 && values[i - 1]![0] === code - 1 ? [] : [i]));
  writeNumber(out, starts.length);
  let lastCode = -1;
  let lastValue = 0;
  starts.forEach((start, run) => {
    const end = starts[run + 1] ?? values.length;
    writeNumber(out, values[start]![0] - lastCode - 1);
    writeNumber(out, end - start);
    for (const [, value] of values.slice(start, end)) {
      writeDistance(out, value - lastValue - 1);
      lastValue = value;
    }
    lastCode = values[end - 1]![0];
  });
}

function writeNumber(out: number[], number: number): void {
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) out.push(128 + (rest % 128));
  out.push(rest);
}

function writeDistance(out: number[], distance: number): void {
  writeNumber(out, distance >= 0 ? 2 * distance : -2 * distance - 1);
}

// ### Reading

export function unpackTable(data: Uint8Array): PackedTable {
  const reader = new NumberReader(data);
  const kinds = readKinds(reader);
  const values = readValues(reader);
  const encodings: Change[] = [];
  let value = 0;
  let code = 0;
  for (let left = reader.number(); left > 0; left--) {
    value += reader.distance();
    code += reader.distance();
    encodings.push([value, code]);
  }
  return { kinds, values, encodings };
}

function readKinds(reader: NumberReader): Uint8Array {
  const kinds = new Uint8Array(KINDS);
  for (let at = 0; at < KINDS; ) {
    const length = reader.number();
    kinds.fill(reader.number(), at, at + length);
    at += length;
  }
  return kinds;
}

function readValues(reader: NumberReader): Change[] {
  const values: Change[] = [];
  let code = -1;
  let value = 0;
  for (let runs = reader.number(); runs > 0; runs--) {
    code += reader.number();
    for (let left = reader.number(); left > 0; left--) {
      code++;
      value += reader.distance() + 1;
      values.push([code, value]);
    }
  }
  return values;
}

class NumberReader {
  private readonly data: Uint8Array;
  private at = 0;

  constructor(data: Uint8Array) {
    this.data = data;
  }

  number(): number {
    let result = 0;
    let unit = 1;
    for (;;) {
      const byte = this.data[this.at++]!;
      if (byte < 128) return result + byte * unit;
      result += (byte - 128) * unit;
      unit *= 128;
    }
  }

  distance(): number {
    const number = this.number();
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
  }
}
