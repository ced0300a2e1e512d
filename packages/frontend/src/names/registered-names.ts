// Characters by their Unicode name, for `\N{...}`. The table of names is big, so it is not here: whoever has one (the
// interpreter's unicodedata) registers it. Names that follow from the code point need no table.

/** Gives the character (or named sequence) for an upper-case name, or null. */
export type CharacterLookup = (name: string) => string | null;

let registered: CharacterLookup = () => null;

/** Makes `lookup` the source of character names for all later parses. */
export function useCharacterNames(lookup: CharacterLookup): void {
  registered = lookup;
}

/** The character with this name, in any case, or null when there is none. */
export function characterByName(name: string): string | null {
  const upper = name.toUpperCase();
  return ideograph(upper) ?? hangulSyllable(upper) ?? registered(upper);
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
  return ideographRanges.some(([first, last]) => code >= first && code <= last) ? String.fromCodePoint(code) : null;
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
