// Normal forms. The engine's `normalize` does the work; characters that an engine may know and the version in question does not
// have no decomposition and do not combine, so what stands on both sides of one is normalised by itself.

import { raiseValueError } from '../../errors/raise.js';
import type { PyStr } from '../../object/value.js';
import { NEWER_RANGES } from '../../types/str/unicode.js';
import { makeStr, PyWideStr, strFromCodePoints } from '../../types/wide-str.js';
import { currentProperties, oldNormalForms, oldProperties, type Properties } from './properties.js';

const FORMS: ReadonlySet<string> = new Set(['NFC', 'NFD', 'NFKC', 'NFKD']);

/** Text up to U+02FF is its own NFC; ASCII is every normal form of itself. */
const ITS_OWN_NFC = /^[\0-\u02ff]*$/;
const ASCII = /^[\0-\x7f]*$/;
const NEWER = new RegExp(`([${NEWER_RANGES}]+)`, 'u');

/** `s` in a normal form. ValueError for a form that does not exist, except of the empty text. */
export function normalizeStr(properties: Properties, form: string, s: PyStr): PyStr {
  if (s === '') return s;
  if (!FORMS.has(form)) return raiseValueError('invalid normalization form');
  if (typeof s === 'string' && (form === 'NFC' ? ITS_OWN_NFC : ASCII).test(s)) return s;
  // A lone surrogate beside its like would become a character in the engine's text.
  if (s instanceof PyWideStr && hasSurrogate(s)) return normalizeAroundSurrogates(properties, form, s);
  return makeStr(normalizeText(properties, form, s.toString()));
}

function normalizeText(properties: Properties, form: string, text: string): string {
  if (properties === currentProperties) return text.split(NEWER).map(normalizeEven(form)).join('');
  const corrected = text.replace(/[\u{2f868}-\u{2f9bf}]/gu, (char) => oldForms().get(char) ?? char);
  return splitUnassigned(corrected).map(normalizeEven(form)).join('');
}

/** Every other part, from the first on, is text to be normalised. */
function normalizeEven(form: string): (part: string, index: number) => string {
  return (part, index) => (index % 2 === 0 ? part.normalize(form) : part);
}

let old: ReadonlyMap<string, string> | null = null;
function oldForms(): ReadonlyMap<string, string> {
  old ??= oldNormalForms();
  return old;
}

/** Parts of `text`, in turn of assigned characters and of those that Unicode 3.2 did not have. */
function splitUnassigned(text: string): string[] {
  const parts = [''];
  for (const char of text) {
    const isKnown = oldProperties.isAssigned(char.codePointAt(0)!);
    if (isKnown !== (parts.length % 2 === 1)) parts.push('');
    parts[parts.length - 1] += char;
  }
  return parts;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

function hasSurrogate(s: PyWideStr): boolean {
  return s.codePoints.some(isSurrogate);
}

function normalizeAroundSurrogates(properties: Properties, form: string, s: PyWideStr): PyStr {
  const codes: number[] = [];
  let part = '';
  const flush = (): void => {
    for (const char of normalizeText(properties, form, part)) codes.push(char.codePointAt(0)!);
    part = '';
  };
  for (const code of s.codePoints) {
    if (!isSurrogate(code)) part += String.fromCodePoint(code);
    else {
      flush();
      codes.push(code);
    }
  }
  flush();
  return strFromCodePoints(Uint32Array.from(codes));
}
