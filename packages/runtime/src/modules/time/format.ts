// Dates as text: asctime and strftime as glibc has them in the C locale, with its flags and widths. CPython:
// Modules/timemodule.c _asctime, time_strftime.

import { dateOfSeconds, isLeapYear, secondsOfDate } from './calendar.js';

/** The parts of a struct_time. */
export interface TimeParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
  readonly dayOfYear: number;
  readonly isSummer: number;
  /** Null where the struct_time does not say. */
  readonly zone: string | null;
  readonly offset: number | null;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const two = (value: number): string => String(value).padStart(2, '0');

/** `Thu Jan  1 00:00:00 1970`. */
export function dateText({ year, month, day, hour, minute, second, weekday }: TimeParts): string {
  const name = `${DAYS[weekday]!.slice(0, 3)} ${MONTHS[month - 1]!.slice(0, 3)}`;
  return `${name}${String(day).padStart(3)} ${two(hour)}:${two(minute)}:${two(second)} ${year}`;
}

// ### Weeks

/** The ISO year and week. */
function isoWeek({ year, weekday, dayOfYear }: TimeParts): { year: number; week: number } {
  const week = Math.floor((dayOfYear - 1 - weekday + 10) / 7);
  if (week < 1) return { year: year - 1, week: weeksIn(year - 1) };
  return week > weeksIn(year) ? { year: year + 1, week: 1 } : { year, week };
}

function weeksIn(year: number): number {
  const { weekday } = dateOfSeconds(secondsOfDate(year, 1, 1, 0, 0, 0));
  return weekday === 3 || (weekday === 2 && isLeapYear(year)) ? 53 : 52;
}

// ### Directives

/** What a directive gives: text, or a number with the width and padding that it has by itself. */
type Piece = string | { readonly value: number; readonly width: number; readonly padding: '0' | ' ' };

const number = (value: number, width: number, padding: '0' | ' ' = '0'): Piece => ({ value, width, padding });

type Directive = (time: TimeParts, zoneName: string) => Piece;

const composed =
  (format: string): Directive =>
  (time, zone) =>
    formatParts(format, time, zone);

const DIRECTIVES: Readonly<Record<string, Directive>> = {
  a: (t) => DAYS[t.weekday]!.slice(0, 3),
  A: (t) => DAYS[t.weekday]!,
  b: (t) => MONTHS[t.month - 1]!.slice(0, 3),
  B: (t) => MONTHS[t.month - 1]!,
  c: composed('%a %b %e %H:%M:%S %Y'),
  C: (t) => number(Math.floor(t.year / 100), 1),
  d: (t) => number(t.day, 2),
  D: composed('%m/%d/%y'),
  e: (t) => number(t.day, 2, ' '),
  F: composed('%Y-%m-%d'),
  g: (t) => number(((isoWeek(t).year % 100) + 100) % 100, 2),
  G: (t) => number(isoWeek(t).year, 1),
  h: (t) => MONTHS[t.month - 1]!.slice(0, 3),
  H: (t) => number(t.hour, 2),
  I: (t) => number(t.hour % 12 || 12, 2),
  j: (t) => number(t.dayOfYear, 3),
  k: (t) => number(t.hour, 2, ' '),
  l: (t) => number(t.hour % 12 || 12, 2, ' '),
  m: (t) => number(t.month, 2),
  M: (t) => number(t.minute, 2),
  n: () => '\n',
  p: (t) => (t.hour < 12 ? 'AM' : 'PM'),
  P: (t) => (t.hour < 12 ? 'am' : 'pm'),
  r: composed('%I:%M:%S %p'),
  R: composed('%H:%M'),
  s: (t) => String(secondsOfDate(t.year, t.month, t.day, t.hour, t.minute, t.second) - (t.offset ?? 0)),
  S: (t) => number(t.second, 2),
  t: () => '\t',
  T: composed('%H:%M:%S'),
  u: (t) => number(t.weekday + 1, 1),
  U: (t) => number(Math.floor((t.dayOfYear + 6 - ((t.weekday + 1) % 7)) / 7), 2),
  V: (t) => number(isoWeek(t).week, 2),
  w: (t) => number((t.weekday + 1) % 7, 1),
  W: (t) => number(Math.floor((t.dayOfYear + 6 - t.weekday) / 7), 2),
  x: composed('%m/%d/%y'),
  X: composed('%H:%M:%S'),
  y: (t) => number(((t.year % 100) + 100) % 100, 2),
  Y: (t) => number(t.year, 1),
  z: (t) => zoneOffset(t.offset ?? 0),
  Z: (t, zone) => t.zone ?? zone,
  '%': () => '%',
};

function zoneOffset(offset: number): string {
  const minutes = Math.floor(Math.abs(offset) / 60);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

/** Flags and a width, a modifier that the C locale does not heed, and the directive. */
const DIRECTIVE = /%([_0^#-]*)(\d*)([EO]?)([A-Za-z%])/g;

/** `zoneName` is what `%Z` is when the time does not say. */
export function formatParts(format: string, time: TimeParts, zoneName: string): string {
  return format.replace(DIRECTIVE, (whole, flags: string, width: string, _modifier: string, code: string) => {
    const directive = DIRECTIVES[code];
    return directive === undefined ? whole : shown(directive(time, zoneName), flags, width);
  });
}

function shown(piece: Piece, flags: string, widthText: string): string {
  const upper = flags.includes('^');
  if (typeof piece === 'string') {
    const text = upper ? piece.toUpperCase() : flags.includes('#') ? swapCase(piece) : piece;
    return text.padStart(Number(widthText), flags.includes('0') ? '0' : ' ');
  }
  const padding = flags.includes('_') ? ' ' : flags.includes('0') ? '0' : piece.padding;
  const width = widthText === '' ? (flags.includes('-') ? 1 : piece.width) : Number(widthText);
  const sign = piece.value < 0 ? '-' : '';
  return padding === '0'
    ? sign + String(Math.abs(piece.value)).padStart(width - sign.length, '0')
    : String(piece.value).padStart(width);
}

function swapCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase();
}
