// Characters and their Unicode names, for `\N{...}` and the unicodedata module. The table of names is big, so it is not here:
// whoever has one registers it. Names that follow from the code point need no table.

/** A table of names. */
export interface CharacterNames {
  /** The character or named sequence with an upper-case name or alias, or null. */
  lookup(name: string): string | null;
  /** The name of a character in the table, or null. */
  nameOf(code: number): string | null;
}

let registered: CharacterNames = { lookup: () => null, nameOf: () => null };

/** Makes `names` the source of character names for all later parses. */
export function useCharacterNames(names: CharacterNames): void {
  registered = names;
}

/** The character or named sequence with this name, in any case where the name is in the table; null when there is none. */
export function lookupCharacters(name: string): string | null {
  if (!/^[\x20-\x7e]*$/.test(name)) return null;
  return ideograph(name) ?? hangulSyllable(name) ?? registered.lookup(name.toUpperCase());
}

/** The one character with this name, or null. */
export function characterByName(name: string): string | null {
  const found = lookupCharacters(name);
  return found !== null && found.length === String.fromCodePoint(found.codePointAt(0)!).length ? found : null;
}

/** The name of a character, or null when it has none. */
export function nameOfCharacter(code: number): string | null {
  if (isIdeograph(code)) return `CJK UNIFIED IDEOGRAPH-${code.toString(16).toUpperCase()}`;
  return nameOfSyllable(code) ?? registered.nameOf(code);
}

const ideographRanges: [first: number, last: number][] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b739],
  [0x2b740, 0x2b81d],
  [0x2b820, 0x2cea1],
  [0x2ceb0, 0x2ebe0],
  [0x2ebf0, 0x2ee5d],
  [0x30000, 0x3134a],
  [0x31350, 0x323af],
];

function ideograph(name: string): string | null {
  const match = /^CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,5})$/.exec(name);
  if (!match) return null;
  const code = Number.parseInt(match[1]!, 16);
  return isIdeograph(code) ? String.fromCodePoint(code) : null;
}

function isIdeograph(code: number): boolean {
  return ideographRanges.some(([first, last]) => code >= first && code <= last);
}

const leads = 'G GG N D DD R M B BB S SS - J JJ C K T P H'.split(' ');
const vowels = 'A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I'.split(' ');
const trails = '- G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H'.split(' ');

function hangulSyllable(name: string): string | null {
  const match = /^HANGUL SYLLABLE ([BCDGHJKMNPRST]*)([AEIOUWY]+)([BCDGHJKLMNPST]*)$/.exec(name);
  if (!match) return null;
  const lead = leads.indexOf(match[1] || '-');
  const vowel = vowels.indexOf(match[2]!);
  const trail = trails.indexOf(match[3] || '-');
  if (lead < 0 || vowel < 0 || trail < 0) return null;
  return String.fromCharCode(0xac00 + (lead * vowels.length + vowel) * trails.length + trail);
}

function nameOfSyllable(code: number): string | null {
  if (code < 0xac00 || code > 0xd7a3) return null;
  const index = code - 0xac00;
  const vowel = Math.floor(index / trails.length) % vowels.length;
  const parts = [
    leads[Math.floor(index / trails.length / vowels.length)]!,
    vowels[vowel]!,
    trails[index % trails.length]!,
  ];
  return `HANGUL SYLLABLE ${parts.join('').replaceAll('-', '')}`;
}
