// The _locale module: the locales that every system has, C and C.UTF-8. CPython: Modules/_localemodule.c.

import { PyBaseException } from '../errors/exception.js';
import { exceptionTypes, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { currentState } from '../importlib/state.js';
import { defineType } from '../object/define-type.js';
import { thread } from '../object/frame.js';
import type { NativeSpec } from '../object/native.js';
import type { NativeState } from '../object/native-state.js';
import { argumentTypeName, type PyType } from '../object/type.js';
import type { Value } from '../object/value.js';
import { asSize } from '../protocols/index.js';
import { PyDict } from '../types/dict.js';
import { makeList } from '../types/list.js';
import { strCompare, strOf } from '../types/str/text.js';
import { makeStr } from '../types/wide-str.js';
import { defineModule } from './module-spec.js';

// ### Categories

/** By number. */
const CATEGORIES = [
  'LC_CTYPE',
  'LC_NUMERIC',
  'LC_TIME',
  'LC_COLLATE',
  'LC_MONETARY',
  'LC_MESSAGES',
  'LC_ALL',
  'LC_PAPER',
  'LC_NAME',
  'LC_ADDRESS',
  'LC_TELEPHONE',
  'LC_MEASUREMENT',
  'LC_IDENTIFICATION',
];
const LC_ALL = 6;
/** Categories that programs can name. */
const NAMED = 7;
const CHAR_MAX = 127;

const LOCALES: ReadonlyMap<string, string> = new Map([
  ['', 'C.UTF-8'],
  ['C', 'C'],
  ['POSIX', 'C'],
  ['C.UTF-8', 'C.UTF-8'],
  ['C.utf8', 'C.utf8'],
]);

const errorType: PyType = defineType({
  name: 'Error',
  module: 'locale',
  doc: '',
  base: () => exceptionTypes.Exception,
});

const localesOf = new WeakMap<NativeState, string[]>();

/** The locale of each category; text is UTF-8 from the start. */
function locales(): string[] {
  const state = currentState();
  let known = localesOf.get(state);
  if (known === undefined) {
    known = CATEGORIES.map((name) => (name === 'LC_CTYPE' ? 'C.UTF-8' : 'C'));
    localesOf.set(state, known);
  }
  return known;
}

function setLocale(categoryValue: Value, name: Value = null): Value {
  const category = asSize(categoryValue, 'OverflowError');
  const current = locales();
  if (name !== null) {
    const text = strOf(name)?.toString();
    if (text === undefined) raiseTypeError(`setlocale() argument 2 must be str or None, not ${argumentTypeName(name)}`);
    const wanted = wantedLocales(category, text!);
    if (wanted === null) raiseUnsupported();
    for (const [index, locale] of wanted!) current[index] = locale;
  } else if (CATEGORIES[category] === undefined) raiseUnsupported();
  return makeStr(category === LC_ALL ? allLocales(current) : current[category]!);
}

function raiseUnsupported(): never {
  const exception = new PyBaseException(errorType.rootShape, ['unsupported locale setting']);
  exception.context = thread.handled;
  throw exception;
}

/** Categories with what they are to be set to; null when there is no such category or locale. */
function wantedLocales(category: number, text: string): [number, string][] | null {
  if (CATEGORIES[category] === undefined) return null;
  if (category === LC_ALL && text.includes('=')) return parseAll(text);
  const locale = LOCALES.get(text);
  if (locale === undefined) return null;
  return category === LC_ALL ? CATEGORIES.map((_, i) => [i, locale]) : [[category, locale]];
}

/** `LC_CTYPE=C.UTF-8;LC_NUMERIC=C;…`, as `setlocale(LC_ALL)` gives it when not all are the same. */
function parseAll(text: string): [number, string][] | null {
  const wanted: [number, string][] = [];
  for (const part of text.split(';')) {
    const [name = '', value = ''] = part.split('=');
    const locale = LOCALES.get(value);
    if (!CATEGORIES.includes(name) || name === 'LC_ALL' || locale === undefined) return null;
    wanted.push([CATEGORIES.indexOf(name), locale]);
  }
  return wanted;
}

function allLocales(current: readonly string[]): string {
  const parts = CATEGORIES.map((name, i) => [name, current[i]!] as const).filter((_, i) => i !== LC_ALL);
  const first = parts[0]![1];
  if (parts.every(([, locale]) => locale === first)) return first;
  return parts.map(([name, locale]) => `${name}=${locale}`).join(';');
}

// ### What a locale says

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Names of `nl_langinfo`'s constants with their numbers and what the C locale says. */
const LANGINFO: readonly (readonly [string, number, string])[] = [
  ['CODESET', 14, 'UTF-8'],
  ['RADIXCHAR', 65536, '.'],
  ['THOUSEP', 65537, ''],
  ...DAYS.map((day, i) => [`ABDAY_${i + 1}`, 131072 + i, day.slice(0, 3)] as const),
  ...DAYS.map((day, i) => [`DAY_${i + 1}`, 131079 + i, day] as const),
  ...MONTHS.map((month, i) => [`ABMON_${i + 1}`, 131086 + i, month.slice(0, 3)] as const),
  ...MONTHS.map((month, i) => [`MON_${i + 1}`, 131098 + i, month] as const),
  ['AM_STR', 131110, 'AM'],
  ['PM_STR', 131111, 'PM'],
  ['D_T_FMT', 131112, '%a %b %e %H:%M:%S %Y'],
  ['D_FMT', 131113, '%m/%d/%y'],
  ['T_FMT', 131114, '%H:%M:%S'],
  ['T_FMT_AMPM', 131115, '%I:%M:%S %p'],
  ['ERA', 131116, ''],
  ['ERA_D_FMT', 131118, ''],
  ['ALT_DIGITS', 131119, ''],
  ['ERA_D_T_FMT', 131120, ''],
  ['ERA_T_FMT', 131121, ''],
  ['CRNCYSTR', 262159, '-'],
  ['YESEXPR', 327680, '^[yY]'],
  ['NOEXPR', 327681, '^[nN]'],
];

function langInfo(keyValue: Value): Value {
  const key = asSize(keyValue, 'OverflowError');
  const row = LANGINFO.find(([, number]) => number === key);
  return row === undefined ? raiseValueError('unsupported langinfo constant') : row[2];
}

function localeConventions(): Value {
  const conventions = new PyDict();
  const set = (names: string, value: () => Value): void => {
    for (const name of names.split(' ')) conventions.setStr(name, value());
  };
  set('decimal_point', () => '.');
  set('thousands_sep', () => '');
  set('grouping', () => makeList([]));
  set('int_curr_symbol currency_symbol mon_decimal_point mon_thousands_sep', () => '');
  set('mon_grouping', () => makeList([]));
  set('positive_sign negative_sign', () => '');
  set('int_frac_digits frac_digits p_cs_precedes p_sep_by_space n_cs_precedes n_sep_by_space', () => CHAR_MAX);
  set('p_sign_posn n_sign_posn', () => CHAR_MAX);
  return conventions;
}

function textArgument(fn: string, value: Value, position: string): string {
  const text = strOf(value)?.toString();
  if (text === undefined)
    return raiseTypeError(`${fn}() argument${position} must be str, not ${argumentTypeName(value)}`);
  return text.includes('\0') ? raiseValueError('embedded null character') : text;
}

function collate(x: Value, y: Value): number {
  textArgument('strcoll', x, ' 1');
  textArgument('strcoll', y, ' 2');
  return Math.sign(strCompare(strOf(x)!, strOf(y)!));
}

// ### Table

const FUNCTIONS: readonly NativeSpec[] = [
  { name: 'getencoding', signature: '()', doc: 'The encoding of text files by default.', impl: () => 'UTF-8' },
  { name: 'localeconv', signature: '()', doc: 'How numbers and amounts are written.', impl: localeConventions },
  { name: 'nl_langinfo', signature: '(key, /)', doc: 'One item of what a locale says.', impl: langInfo },
  {
    name: 'setlocale',
    signature: '(category, locale=<unrepresentable>, /)',
    doc: 'Sets the locale of a category, or tells it.',
    impl: setLocale,
  },
  { name: 'strcoll', signature: '(os1, os2, /)', doc: 'Compares two strings.', impl: collate },
  {
    name: 'strxfrm',
    signature: '(string, /)',
    doc: 'A string that compares as strcoll does.',
    impl: (text: Value) => {
      textArgument('strxfrm', text, '');
      return text;
    },
  },
];

defineModule('_locale', () => ({
  doc: 'Support for POSIX locales.',
  functions: FUNCTIONS,
  types: { Error: errorType },
  attributes: () => ({
    CHAR_MAX,
    ...Object.fromEntries(CATEGORIES.slice(0, NAMED).map((name, i) => [name, i])),
    ...Object.fromEntries(LANGINFO.map(([name, number]) => [name, number])),
  }),
}));
