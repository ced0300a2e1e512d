// Where a number literal ends. The tokenize module is liberal about what follows it. CPython: Parser/lexer/lexer.c, "Number".

import type { Scanner } from './scanner.js';
import { TokenError } from './token.js';

const isDigit = (c: string): boolean => c >= '0' && c <= '9';
const isHexDigit = (c: string): boolean => /^[0-9a-fA-F]$/.test(c);

/** Moves past the number that begins at the scanner's place. `isStrict` refuses zeros before the digits of an int. */
export function scanNumber(scanner: Scanner, isStrict: boolean): void {
  if (scanner.peek() !== '0') {
    if (scanner.peek() !== '.') decimalDigits(scanner);
    fractionAndExponent(scanner);
    return;
  }
  scanner.at++;
  const radix = scanner.peek().toLowerCase();
  if (radix === 'x') digitsOf(scanner, 'hexadecimal', isHexDigit);
  else if (radix === 'o') digitsOf(scanner, 'octal', (c) => c >= '0' && c <= '7');
  else if (radix === 'b') digitsOf(scanner, 'binary', (c) => c === '0' || c === '1');
  else {
    const start = scanner.at - 1;
    zeros(scanner);
    const end = scanner.at;
    if (isDigit(scanner.peek())) decimalDigits(scanner);
    const isNonzero = scanner.at > end;
    const last = scanner.at;
    fractionAndExponent(scanner);
    if (isStrict && isNonzero && scanner.at === last) failZeros(scanner, start, end);
  }
}

function failZeros(scanner: Scanner, start: number, end: number): never {
  const message = 'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers';
  const { line } = scanner;
  const error = new TokenError('SyntaxError', message, line, scanner.column(line, start) + 1, true);
  error.endColumn = scanner.column(line, end) + 1;
  throw error;
}

/** `0x…`: each group of digits may have one underscore before it. */
function digitsOf(scanner: Scanner, name: string, isDigitOf: (c: string) => boolean): void {
  scanner.at++;
  do {
    if (scanner.peek() === '_') scanner.at++;
    if (!isDigitOf(scanner.peek())) {
      refuseDigit(scanner, name);
      scanner.fail(`invalid ${name} literal`);
    }
    while (isDigitOf(scanner.peek())) scanner.at++;
    refuseDigit(scanner, name);
  } while (scanner.peek() === '_');
}

/** A digit that the radix does not have. */
function refuseDigit(scanner: Scanner, name: string): void {
  const c = scanner.peek();
  if (name === 'hexadecimal' || !isDigit(c)) return;
  scanner.at++;
  scanner.fail(`invalid digit '${c}' in ${name} literal`);
}

function zeros(scanner: Scanner): void {
  for (;;) {
    if (scanner.peek() === '_') {
      scanner.at++;
      if (!isDigit(scanner.peek())) scanner.fail('invalid decimal literal');
    }
    if (scanner.peek() !== '0') return;
    scanner.at++;
  }
}

function decimalDigits(scanner: Scanner): void {
  for (;;) {
    while (isDigit(scanner.peek())) scanner.at++;
    if (scanner.peek() !== '_') return;
    scanner.at++;
    if (!isDigit(scanner.peek())) scanner.fail('invalid decimal literal');
  }
}

function fractionAndExponent(scanner: Scanner): void {
  if (scanner.peek() === '.') {
    scanner.at++;
    if (isDigit(scanner.peek())) decimalDigits(scanner);
  }
  if (scanner.peek().toLowerCase() === 'e') {
    const sign = scanner.peek(1);
    const isSigned = sign === '+' || sign === '-';
    if (isDigit(scanner.peek(isSigned ? 2 : 1))) {
      scanner.at += isSigned ? 2 : 1;
      decimalDigits(scanner);
    } else if (isSigned) {
      scanner.at += 2;
      scanner.fail('invalid decimal literal');
    } else return;
  }
  if (scanner.peek().toLowerCase() === 'j') scanner.at++;
}
