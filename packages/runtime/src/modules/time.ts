// The time module, as far as the host gives clocks: reading them, sleeping, UTC dates and `strftime`. Local time is UTC.
// CPython: Modules/timemodule.c.

import { raise, raiseTypeError, raiseValueError } from '../errors/raise.js';
import { currentState } from '../importlib/state.js';
import type { NativeSpec } from '../object/native.js';
import { argumentTypeName, typeName } from '../object/type.js';
import { normalise, type PyInt, type Value } from '../object/value.js';
import { intValue } from '../protocols/index.js';
import { PyFloat } from '../types/float.js';
import { makeSimpleNamespace } from '../types/simple-namespace.js';
import { strOf } from '../types/str/text.js';
import { defineStruct, makeStructSequence } from '../types/struct-sequence.js';
import { makeTuple, PyTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { defineModule } from './module-spec.js';

// ### Clocks

function wallClock(): number {
  const { now } = currentState().host;
  return now === null ? raise('OSError', 'the host gives this program no clock') : now();
}

function steadyClock(): number {
  const { monotonic } = currentState().host;
  return monotonic === null ? raise('OSError', 'the host gives this program no clock') : monotonic();
}

const seconds = (clock: () => number) => (): Value => new PyFloat(clock());
const nanoseconds = (clock: () => number) => (): PyInt => normalise(BigInt(Math.round(clock() * 1e9)));

/** A number of seconds given by the program. */
export function secondsOf(value: Value): number {
  if (value instanceof PyFloat) return value.value;
  const int = intValue(value);
  if (int !== undefined) return Number(int);
  return raiseTypeError(`'${typeName(value)}' object cannot be interpreted as an integer or float`);
}

function sleep(value: Value): null {
  const duration = secondsOf(value);
  if (Number.isNaN(duration)) raiseValueError('Invalid value NaN (not a number)');
  if (duration < 0) raiseValueError('sleep length must be non-negative');
  currentState().host.flush?.();
  pause(duration);
  return null;
}

/** Blocks the thread; where the host forbids that (a page's main thread), waits by looking at the clock. */
export function pause(duration: number): void {
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, duration * 1000);
  } catch {
    const end = steadyClock() + duration;
    while (steadyClock() < end);
  }
}

// ### Dates

const FIELDS = ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst'];
const structTimeType = defineStruct({
  module: 'time',
  name: 'struct_time',
  doc: 'A time as its year, month, day and so on.',
  fields: FIELDS,
  hidden: ['tm_zone', 'tm_gmtoff'],
  canConstruct: true,
});
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
const DAY = 86_400_000;

function breakDown(time: number): number[] {
  const date = new Date(Math.floor(time) * 1000);
  if (Number.isNaN(date.getTime())) raise('OverflowError', 'timestamp out of range for platform time_t');
  const year = date.getUTCFullYear();
  const dayOfYear = Math.floor((date.getTime() - Date.UTC(year, 0, 1)) / DAY) + 1;
  const weekday = (date.getUTCDay() + 6) % 7;
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return [year, date.getUTCMonth() + 1, date.getUTCDate(), ...clock, weekday, dayOfYear, 0];
}

function utcTime(value?: Value): Value {
  const time = value === undefined || value === null ? wallClock() : secondsOf(value);
  return makeStructSequence(structTimeType, breakDown(time), ['UTC', 0]);
}

/** The nine numbers of a struct_time or tuple; those of now by default. */
function timeFields(value: Value | undefined): number[] {
  if (value === undefined) return breakDown(wallClock());
  if (!(value instanceof PyTuple)) return raiseTypeError('Tuple or struct_time argument required');
  if (value.items.length !== FIELDS.length)
    raiseTypeError(`function takes exactly 9 arguments (${value.items.length} given)`);
  return value.items.map(Number);
}

function makeTime(value: Value): Value {
  const [year, month, day, hour, minute, second] = timeFields(value) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return new PyFloat(Date.UTC(year, month - 1, day, hour, minute, second) / 1000);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `Thu Jan  1 00:00:00 1970`. */
function dateText([year, month, day, hour, minute, second, weekday]: readonly number[]): string {
  const name = `${DAYS[weekday!]!.slice(0, 3)} ${MONTHS[month! - 1]!.slice(0, 3)}`;
  return `${name} ${String(day).padStart(2)} ${two(hour!)}:${two(minute!)}:${two(second!)} ${year}`;
}

/** What a directive of `strftime` stands for. */
function directive(code: string, fields: readonly number[]): string | null {
  const [year, month, day, hour, minute, second, weekday, dayOfYear] = fields as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const sunday = (weekday + 1) % 7;
  switch (code) {
    case 'a':
      return DAYS[weekday]!.slice(0, 3);
    case 'A':
      return DAYS[weekday]!;
    case 'b':
    case 'h':
      return MONTHS[month - 1]!.slice(0, 3);
    case 'B':
      return MONTHS[month - 1]!;
    case 'c':
      return dateText(fields);
    case 'd':
      return two(day);
    case 'D':
    case 'x':
      return `${two(month)}/${two(day)}/${two(year % 100)}`;
    case 'e':
      return String(day).padStart(2);
    case 'F':
      return `${year}-${two(month)}-${two(day)}`;
    case 'H':
      return two(hour);
    case 'I':
      return two(hour % 12 || 12);
    case 'j':
      return String(dayOfYear).padStart(3, '0');
    case 'm':
      return two(month);
    case 'M':
      return two(minute);
    case 'p':
      return hour < 12 ? 'AM' : 'PM';
    case 'S':
      return two(second);
    case 'T':
    case 'X':
      return `${two(hour)}:${two(minute)}:${two(second)}`;
    case 'U':
      return two(Math.floor((dayOfYear + 6 - sunday) / 7));
    case 'w':
      return String(sunday);
    case 'W':
      return two(Math.floor((dayOfYear + 6 - weekday) / 7));
    case 'y':
      return two(year % 100);
    case 'Y':
      return String(year);
    case 'z':
      return '+0000';
    case 'Z':
      return 'UTC';
    case 'n':
      return '\n';
    case 't':
      return '\t';
    case '%':
      return '%';
    default:
      return null;
  }
}

function formatTime(format: Value, value?: Value): Value {
  const text = strOf(format);
  if (text === undefined) return raiseTypeError(`strftime() argument 1 must be str, not ${argumentTypeName(format)}`);
  const fields = timeFields(value);
  return makeStr(text.toString().replace(/%([a-zA-Z%])/g, (whole, code: string) => directive(code, fields) ?? whole));
}

// ### Clocks

/** What `get_clock_info` tells of each clock: how it is read on Linux, and whether it can be set. */
const CLOCKS: Readonly<Record<string, readonly [string, boolean]>> = {
  monotonic: ['CLOCK_MONOTONIC', false],
  perf_counter: ['CLOCK_MONOTONIC', false],
  process_time: ['CLOCK_PROCESS_CPUTIME_ID', false],
  thread_time: ['CLOCK_THREAD_CPUTIME_ID', false],
  time: ['CLOCK_REALTIME', true],
};
const RESOLUTION = 1e-9;

function getClockInfo(name: Value): Value {
  const text = strOf(name);
  if (text === undefined)
    return raiseTypeError(`get_clock_info() argument 1 must be str, not ${argumentTypeName(name)}`);
  const [clockId, adjustable] = CLOCKS[String(text)] ?? raiseValueError('unknown clock');
  return makeSimpleNamespace({
    implementation: `clock_gettime(${clockId})`,
    monotonic: !adjustable,
    adjustable,
    resolution: new PyFloat(RESOLUTION),
  });
}

// ### Table

const clock = (name: string, doc: string, read: () => number): NativeSpec[] => [
  { name, signature: '()', doc: `${doc}, in seconds.`, impl: seconds(read) },
  { name: `${name}_ns`, signature: '()', doc: `${doc}, in nanoseconds.`, impl: nanoseconds(read) },
];

const FUNCTIONS: readonly NativeSpec[] = [
  ...clock('time', 'The time since the epoch', wallClock),
  ...clock('monotonic', 'A clock that never goes back', steadyClock),
  ...clock('perf_counter', 'The clock for measuring short durations', steadyClock),
  ...clock('process_time', 'The time this process has run', steadyClock),
  ...clock('thread_time', 'The time this thread has run', steadyClock),
  {
    name: 'asctime',
    signature: '(tuple=<unrepresentable>, /)',
    doc: 'A time as text.',
    impl: (value?: Value) => dateText(timeFields(value)),
  },
  {
    name: 'ctime',
    signature: '(seconds=None, /)',
    doc: 'A number of seconds since the epoch as text.',
    impl: (value?: Value) =>
      dateText(breakDown(value === undefined || value === null ? wallClock() : secondsOf(value))),
  },
  { name: 'get_clock_info', signature: '(name, /)', doc: 'What kind of clock it is.', impl: getClockInfo },
  { name: 'gmtime', signature: '(seconds=None, /)', doc: 'The parts of a time in UTC.', impl: utcTime },
  { name: 'localtime', signature: '(seconds=None, /)', doc: 'The parts of a time; local time is UTC.', impl: utcTime },
  { name: 'mktime', signature: '(tuple, /)', doc: 'Seconds since the epoch from the parts.', impl: makeTime },
  { name: 'sleep', signature: '(seconds, /)', doc: 'Waits.', impl: sleep },
  {
    name: 'strftime',
    signature: '(format, tuple=<unrepresentable>, /)',
    doc: 'A time as text, in a format.',
    impl: formatTime,
  },
];

defineModule('time', () => ({
  doc: 'This module provides various functions to manipulate time values.',
  functions: FUNCTIONS,
  types: { struct_time: structTimeType },
  attributes: () => ({ altzone: 0, daylight: 0, timezone: 0, tzname: makeTuple(['UTC', 'UTC']) }),
}));
