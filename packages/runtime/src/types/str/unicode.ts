// Character properties as Python 3.14 knows them (Unicode 16.0). The engine's `\p{…}` classes agree with Python's tables
// (compared over all code points) but for what stands here: characters that newer engines know and Unicode 16 does not,
// and the properties for which JavaScript has no class (Numeric_Type).

/** Assigned in Unicode 17: an engine that knows them must not say more about them than Python does. The body of a character class. */
export const NEWER_RANGES =
  '\\u088f\\u0c5c\\u0cdc\\u1acf-\\u1add\\u1ae0-\\u1aeb\\u20c1\\u2b96\\ua7ce\\ua7cf\\ua7d2\\ua7d4\\ua7f1' +
  '\\ufbc3-\\ufbd2\\ufd90\\ufd91\\ufdc8-\\ufdce\\u{10940}-\\u{10959}\\u{10ec5}-\\u{10ec7}\\u{10ed0}-\\u{10ed8}' +
  '\\u{10efa}\\u{10efb}\\u{11b60}-\\u{11b67}\\u{11db0}-\\u{11ddb}\\u{11de0}-\\u{11de9}\\u{16ea0}-\\u{16eb8}' +
  '\\u{16ebb}-\\u{16ed3}\\u{16ff2}-\\u{16ff6}\\u{187f8}-\\u{187ff}\\u{18d09}-\\u{18d1e}\\u{18d80}-\\u{18df2}' +
  '\\u{1ccfa}-\\u{1ccfc}\\u{1ceba}-\\u{1ced0}\\u{1cee0}-\\u{1cef0}\\u{1e6c0}-\\u{1e6de}\\u{1e6e0}-\\u{1e6f5}' +
  '\\u{1e6fe}\\u{1e6ff}\\u{1f6d8}\\u{1f777}-\\u{1f77a}\\u{1f8d0}-\\u{1f8d8}\\u{1fa54}-\\u{1fa57}\\u{1fa8a}' +
  '\\u{1fa8e}\\u{1fac8}\\u{1facd}\\u{1faea}\\u{1faef}\\u{1fbfa}\\u{2b73a}-\\u{2b73f}\\u{2cea2}-\\u{2cead}' +
  '\\u{323b0}-\\u{33479}';
const NEWER = new RegExp(`[${NEWER_RANGES}]`, 'u');

/** Numeric_Type=Digit: digits that are not decimals, such as superscripts. */
const DIGIT =
  '\\p{Nd}\\u00b2\\u00b3\\u00b9\\u1369-\\u1371\\u19da\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2460-\\u2468\\u2474-\\u247c\\u2488-\\u2490\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792\\u{10a40}-\\u{10a43}\\u{10e60}-\\u{10e68}\\u{11052}-\\u{1105a}\\u{1f100}-\\u{1f10a}';

/** Ideographs with a numeric value. */
const NUMERIC_IDEOGRAPHS =
  '\\u3405\\u3483\\u382a\\u3b4d\\u4e00\\u4e03\\u4e07\\u4e09\\u4e24\\u4e5d\\u4e8c\\u4e94\\u4e96\\u4eac\\u4ebf-\\u4ec0\\u4edf\\u4ee8\\u4f0d\\u4f70\\u4fe9\\u5006\\u5104\\u5146\\u5169\\u516b\\u516d\\u5341\\u5343-\\u5345\\u534c\\u53c1-\\u53c4\\u56db\\u58f1\\u58f9\\u5e7a\\u5efe-\\u5eff\\u5f0c-\\u5f0e\\u5f10\\u62d0\\u62fe\\u634c\\u67d2\\u6d1e\\u6f06\\u7396\\u767e\\u7695\\u79ed\\u8086\\u842c\\u8cae\\u8cb3\\u8d30\\u920e\\u94a9\\u9621\\u9646\\u964c\\u9678\\u96f6\\uf96b\\uf973\\uf978\\uf9b2\\uf9d1\\uf9d3\\uf9fd\\u{20001}\\u{20064}\\u{200e2}\\u{20121}\\u{2092a}\\u{20983}\\u{2098c}\\u{2099c}\\u{20aea}\\u{20afd}\\u{20b19}\\u{22390}\\u{22998}\\u{23b1b}\\u{2626d}\\u{2f890}';

/** Whitespace: bidirectional class WS, B or S, or category Zs. The body of a character class. */
export const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

/** Is the code point whitespace? */
export function isSpaceCode(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31);
  return WIDER_SPACE.test(String.fromCharCode(code)) && code <= 0xffff;
}
const WIDER_SPACE = /[\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** Up to this length ASCII is looked up character by character, which takes a quarter of the time of a regular expression. */
const SHORT = 64;

/** Is every character of `text` in the class? False for the empty text. */
function every(characters: string): (text: string) => boolean {
  const all = new RegExp(`^[${characters}]+$`, 'u');
  const ascii = Uint8Array.from({ length: 128 }, (_, code) => (all.test(String.fromCharCode(code)) ? 1 : 0));
  return (text) => {
    if (text.length <= SHORT) {
      let i = 0;
      while (i < text.length && ascii[text.charCodeAt(i)] === 1) i++;
      if (i === text.length) return i > 0;
      if (text.charCodeAt(i) < 128) return false;
    }
    return all.test(text) && !NEWER.test(text);
  };
}

const NUMERIC = `${DIGIT}\\p{Nl}\\p{No}${NUMERIC_IDEOGRAPHS}`;
export const isAlphaText = every('\\p{L}');
export const isDecimalText = every('\\p{Nd}');
export const isDigitText = every(DIGIT);
export const isNumericText = every(NUMERIC);
export const isAlnumText = every(`\\p{L}${NUMERIC}`);
export const isSpaceText = every(SPACE);

const IDENTIFIER = /^[_\p{XID_Start}]\p{XID_Continue}*$/u;
/** `str.isidentifier`: XID_Start or an underscore, then XID_Continue. */
export function isIdentifierText(text: string): boolean {
  return IDENTIFIER.test(text) && !NEWER.test(text);
}

const UNPRINTABLE = /(?! )[\p{C}\p{Z}]/u;
/** `str.isprintable`: nothing of the categories Other and Separator but the space. True for the empty text. */
export function isPrintableText(text: string): boolean {
  return !UNPRINTABLE.test(text) && !NEWER.test(text);
}

/** Is the character with this code point printable? */
export function isPrintable(code: number): boolean {
  return code < 127 ? code >= 32 : isPrintableText(String.fromCodePoint(code));
}

// ʕ was lower case until Unicode 17.
const LOWER = /[\p{Lowercase}\u0295]/u;
const UPPER = /\p{Uppercase}/u;
const TITLE = /\p{Lt}/u;
const UPPER_OR_TITLE = /[\p{Uppercase}\p{Lt}]/u;
const LOWER_OR_TITLE = /[\p{Lowercase}\u0295\p{Lt}]/u;

/** `str.islower`: some lower-case letter, no upper- or title-case one. */
export function isLowerText(text: string): boolean {
  return LOWER.test(withoutNewer(text)) && !UPPER_OR_TITLE.test(withoutNewer(text));
}

/** `str.isupper`. */
export function isUpperText(text: string): boolean {
  return UPPER.test(withoutNewer(text)) && !LOWER_OR_TITLE.test(withoutNewer(text));
}

/** `str.istitle`: upper- and title-case letters only where no cased letter stands before, lower-case ones only after one. */
export function isTitleText(text: string): boolean {
  let cased = false;
  let previousCased = false;
  for (const char of withoutNewer(text)) {
    if (UPPER.test(char) || TITLE.test(char)) {
      if (previousCased) return false;
      previousCased = cased = true;
    } else if (LOWER.test(char)) {
      if (!previousCased) return false;
      previousCased = cased = true;
    } else previousCased = false;
  }
  return cased;
}

function withoutNewer(text: string): string {
  return NEWER.test(text) ? text.replace(new RegExp(NEWER, 'gu'), '\uffff') : text;
}

/** Has the character a case? */
export function isCased(char: string): boolean {
  return (LOWER.test(char) || UPPER_OR_TITLE.test(char)) && !NEWER.test(char);
}
