// Kinds of tokens, and the signs that are operators. CPython: Grammar/Tokens.

export const TOKEN = {
  endMarker: 0,
  name: 1,
  number: 2,
  string: 3,
  newline: 4,
  indent: 5,
  dedent: 6,
  op: 55,
  fstringStart: 59,
  fstringMiddle: 60,
  fstringEnd: 61,
  tstringStart: 62,
  tstringMiddle: 63,
  tstringEnd: 64,
  comment: 65,
  nl: 66,
} as const;

/** Signs with their own numbers, which are told only without the extra tokens of the tokenize module. */
export const OPERATORS: ReadonlyMap<string, number> = new Map(
  '( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @ @= -> ... := !'
    .split(' ')
    .map((sign, i) => [sign, i + 7]),
);

/** The longest operator is this long. */
export const LONGEST_OPERATOR = 3;

export interface Token {
  readonly type: number;
  readonly text: string;
  /** Offsets into the source. */
  readonly start: number;
  readonly end: number;
  /** Numbers of the lines of `start` and `end`, from 0. */
  readonly startLine: number;
  readonly endLine: number;
}

/** What is wrong with a source, and where: `offset` is what CPython counts columns to. */
export class TokenError extends Error {
  readonly kind: 'SyntaxError' | 'IndentationError' | 'TabError';
  readonly line: number;
  readonly column: number;
  /** False when the error has no end, and no text of the line. */
  readonly hasRange: boolean;
  /** Where it ends, unless that is where it begins. */
  endColumn: number;

  constructor(kind: TokenError['kind'], message: string, line: number, column: number, hasRange: boolean) {
    super(message);
    this.kind = kind;
    this.line = line;
    this.column = column;
    this.endColumn = column;
    this.hasRange = hasRange;
  }
}
