// How the names of Unicode's characters are packed into text that JavaScript holds well. Names are sequences of words from a
// dictionary, sorted by frequency; a word's index takes one to three characters. A name's entry is its number of words (with a
// mark when the code point is not the next one), then the words. Names that follow from the code point are left out
// (registered-names.ts makes them), and the hexadecimal code point at a name's end is one word.

/** Characters that need no escape in a string literal. */
const digits = [...Array(92).keys()]
  .map((index) => String.fromCharCode(index + 35))
  .filter((character) => character !== '\\' && character !== '`');
const base = digits.length;
const values = new Map(digits.map((digit, value) => [digit.charCodeAt(0), value]));

/** First digits below this are whole indices; those below the second take another digit, the rest two more. */
const oneDigit = 60;
const twoDigits = 88;
/** A count from this on marks a code point that is not the next one. */
const jump = 45;
const codeDigits = 4;

/** The word that stands for the character's own code point in hexadecimal, after a hyphen. */
export const ownCode = '#';

export interface PackedNames {
  /** The dictionary, words separated by spaces. */
  words: string;
  entries: string;
}

/** The words of a name: those that follow a hyphen keep it. */
export function splitName(name: string, code: number): string[] {
  const own = `-${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return name.split(/(?=[ -])/).map((word) => (word === own ? ownCode : word.replace(/^ /, '')));
}

function joinName(words: string[], code: number): string {
  let name = '';
  words.forEach((word, index) => {
    if (word === ownCode) name += `-${code.toString(16).toUpperCase().padStart(4, '0')}`;
    else name += index === 0 || word.startsWith('-') ? word : ` ${word}`;
  });
  return name;
}

function packIndex(index: number): string {
  if (index < oneDigit) return digits[index]!;
  const second = index - oneDigit;
  const span = (twoDigits - oneDigit) * base;
  if (second < span) return digits[oneDigit + Math.floor(second / base)]! + digits[second % base]!;
  const third = second - span;
  const high = Math.floor(third / base ** 2);
  return digits[twoDigits + high]! + digits[Math.floor(third / base) % base]! + digits[third % base]!;
}

/** Packs names, which come in order of code points. */
export function packNames(names: [code: number, name: string][]): PackedNames {
  const frequency = new Map<string, number>();
  const split = names.map(([code, name]) => splitName(name, code));
  for (const words of split) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const dictionary = [...frequency.keys()].sort((one, other) => frequency.get(other)! - frequency.get(one)!);
  const indices = new Map(dictionary.map((word, index) => [word, index]));
  let previous = -1;
  const entries = names.map(([code], at) => {
    const words = split[at]!;
    const isNext = code === previous + 1;
    previous = code;
    const head = isNext ? digits[words.length]! : digits[words.length + jump]! + packCode(code);
    return head + words.map((word) => packIndex(indices.get(word)!)).join('');
  });
  return { words: dictionary.join(' '), entries: entries.join('') };
}

function packCode(code: number): string {
  let packed = '';
  for (let rest = code, i = 0; i < codeDigits; i++, rest = Math.floor(rest / base))
    packed = digits[rest % base]! + packed;
  return packed;
}

/** Calls `visit` with every code point and name, in order. */
export function unpackNames({ words, entries }: PackedNames, visit: (code: number, name: string) => void): void {
  const dictionary = words.split(' ');
  let at = 0;
  const digit = () => values.get(entries.charCodeAt(at++))!;
  const index = () => {
    const first = digit();
    if (first < oneDigit) return first;
    if (first < twoDigits) return oneDigit + (first - oneDigit) * base + digit();
    const rest = digit() * base;
    return oneDigit + (twoDigits - oneDigit) * base + (first - twoDigits) * base ** 2 + rest + digit();
  };
  for (let code = 0; at < entries.length; code++) {
    let count = digit();
    if (count >= jump) {
      count -= jump;
      code = 0;
      for (let i = 0; i < codeDigits; i++) code = code * base + digit();
    }
    const name: string[] = [];
    for (; count > 0; count--) name.push(dictionary[index()]!);
    visit(code, joinName(name, code));
  }
}
