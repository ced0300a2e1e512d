// The time module: clocks, sleeping, local time and dates as text. What it needs of calendars, zones and formats is in time/.
// CPython: Modules/timemodule.c.

import { raise, raiseOverflowError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import type { HostFiles } from '../host.js';
import { importModule } from '../importlib/import.js';
import { currentState } from '../importlib/state.js';
import type { NativeSpec } from '../object/native.js';
import type { NativeState } from '../object/native-state.js';
import { argumentTypeName, typeName } from '../object/type.js';
import { normalise, type PyInt, type Value } from '../object/value.js';
import { callMethod } from '../protocols/call.js';
import { asIndex, intValue } from '../protocols/index.js';
import { floatValue } from '../types/float/convert.js';
import { PyFloat } from '../types/float.js';
import { PyModule } from '../types/module.js';
import { makeSimpleNamespace } from '../types/simple-namespace.js';
import { strOf } from '../types/str/text.js';
import { defineStruct, makeStructSequence } from '../types/struct-sequence.js';
import { makeTuple, PyTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { raiseSystemError } from './io/errors.js';
import { defineModule } from './module-spec.js';
import { dateOfSeconds, secondsOfDate } from './time/calendar.js';
import { dateText, formatParts, type TimeParts } from './time/format.js';
import { nanosecondsOfDouble, raiseOutOfRange } from './time/nanoseconds.js';
import { findZone, type Zone, type ZoneTime } from './time/zone.js';

// ### Clocks

function wallClock(): number {
  const { now } = currentState().host;
  return now === null ? raise('OSError', 'the host gives this program no clock') : now();
}

function steadyClock(): number {
  const { monotonic } = currentState().host;
  return monotonic === null ? raise('OSError', 'the host gives this program no clock') : monotonic();
}

/** Processor time, where the host tells it. */
function processClock(): number {
  const used = currentState().host.system?.processTime();
  return used === undefined ? steadyClock() : used.user + used.system;
}

const seconds = (clock: () => number) => (): Value => new PyFloat(clock());
const nanoseconds = (clock: () => number) => (): PyInt => normalise(BigInt(Math.round(clock() * 1e9)));

/** By their numbers in Linux. */
const CLOCKS: ReadonlyMap<number, () => number> = new Map([
  [0, wallClock],
  [1, steadyClock],
  [2, processClock],
  [3, processClock],
  [4, steadyClock],
  [7, steadyClock],
  [11, wallClock],
]);

const CLOCK_IDS = {
  CLOCK_BOOTTIME: 7,
  CLOCK_MONOTONIC: 1,
  CLOCK_MONOTONIC_RAW: 4,
  CLOCK_PROCESS_CPUTIME_ID: 2,
  CLOCK_REALTIME: 0,
  CLOCK_TAI: 11,
  CLOCK_THREAD_CPUTIME_ID: 3,
};

function clockById(id: Value): () => number {
  return CLOCKS.get(Number(asIndex(id))) ?? raiseSystemError('EINVAL');
}

const RESOLUTION = 1e-9;

const CLOCK_NAMES: Readonly<Record<string, string>> = {
  time: 'CLOCK_REALTIME',
  monotonic: 'CLOCK_MONOTONIC',
  perf_counter: 'CLOCK_MONOTONIC',
  process_time: 'CLOCK_PROCESS_CPUTIME_ID',
  thread_time: 'CLOCK_THREAD_CPUTIME_ID',
};

function clockInfo(name: Value): Value {
  const text = strOf(name)?.toString();
  if (text === undefined)
    return raiseTypeError(`get_clock_info() argument 1 must be str, not ${argumentTypeName(name)}`);
  const clock = CLOCK_NAMES[text] ?? raiseValueError('unknown clock');
  return makeSimpleNamespace({
    implementation: `clock_gettime(${clock})`,
    monotonic: text !== 'time',
    adjustable: text === 'time',
    resolution: new PyFloat(RESOLUTION),
  });
}

// ### Sleeping

const PER_SECOND = 1_000_000_000n;

function sleep(value: Value): null {
  const duration = sleepNanoseconds(value);
  if (duration < 0n) raiseValueError('sleep length must be non-negative');
  currentState().host.flush?.();
  pause(Number(duration) / 1e9);
  return null;
}

/** A number of seconds that the program gives as a timeout. */
export function secondsOf(value: Value): number {
  const float = floatValue(value);
  if (float !== undefined) return float;
  const int = intValue(value);
  if (int !== undefined) return Number(int);
  return raiseTypeError(`'${typeName(value)}' object cannot be interpreted as an integer or float`);
}

function sleepNanoseconds(value: Value): bigint {
  const float = floatValue(value);
  if (float !== undefined) return nanosecondsOfDouble(float, 'up');
  const int = intValue(value);
  if (int === undefined)
    return raiseTypeError(`'${typeName(value)}' object cannot be interpreted as an integer or float`);
  const wanted = BigInt(int) * PER_SECOND;
  if (wanted >= 2n ** 63n || wanted < -(2n ** 63n)) raiseOverflowError('timestamp too large to convert to C PyTime_t');
  return wanted;
}

/** Blocks the thread; where the host forbids that (a page's main thread), waits by looking at the clock. */
export function pause(duration: number): void {
  const { sleep: hostSleep } = currentState().host;
  if (hostSleep !== undefined) {
    hostSleep(duration);
    return;
  }
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, duration * 1000);
  } catch {
    const end = steadyClock() + duration;
    while (steadyClock() < end);
  }
}

// ### struct_time

const FIELDS = ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst'];
const structTimeType = defineStruct({
  module: 'time',
  name: 'struct_time',
  doc: 'The time value as returned by gmtime(), localtime(), and strptime(), and\n accepted by asctime(), mktime() and strftime().',
  fields: FIELDS,
  hidden: ['tm_zone', 'tm_gmtoff'],
  canConstruct: true,
});

/** The struct_time of an instant, `zone.offset` east of UTC. */
function structTime(instant: number, zone: ZoneTime): Value {
  const date = dateOfSeconds(instant + zone.offset);
  if (date.year > 0x7fffffff || date.year < -0x80000000) raiseSystemError('EOVERFLOW');
  const { year, month, day, hour, minute, second, weekday, dayOfYear } = date;
  return makeStructSequence(
    structTimeType,
    [year, month, day, hour, minute, second, weekday, dayOfYear, zone.isSummer ? 1 : 0],
    [makeStr(zone.name), zone.offset],
  );
}

/** A whole number of seconds that the program gives, now by default. */
function instantOf(value: Value | undefined): number {
  if (value === undefined || value === null) return Math.floor(wallClock());
  const float = floatValue(value);
  if (float !== undefined) {
    if (Number.isNaN(float)) raiseValueError('Invalid value NaN (not a number)');
    const whole = Math.floor(float);
    return Math.abs(whole) >= 2 ** 63 ? raiseOutOfRange() : whole;
  }
  const int = asIndex(value);
  return int >= 2 ** 63 || int < -(2 ** 63) ? raiseOutOfRange() : Number(int);
}

const GREENWICH: ZoneTime = { offset: 0, name: 'GMT', isSummer: false };

const gmtime = (value?: Value): Value => structTime(instantOf(value), GREENWICH);

function localtime(value?: Value): Value {
  const instant = instantOf(value);
  return structTime(instant, localZone().at(instant));
}

/** The nine numbers of a struct_time or tuple, those of now by default. CPython: gettmarg. */
function partsOf(title: string, value: Value | undefined): TimeParts {
  const tuple = value === undefined ? localtime() : value;
  if (!(tuple instanceof PyTuple)) return raiseTypeError('Tuple or struct_time argument required');
  if (tuple.items.length !== FIELDS.length) raiseTypeError(`${title}(): illegal time tuple argument`);
  const [year, month, day, hour, minute, second, weekday, dayOfYear, isSummer] = tuple.items.map(cInt) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  // The C library counts years from 1900 in an int.
  if (year < -0x80000000 + 1900) raiseOverflowError('year out of range');
  const isStruct = tuple.type === structTimeType;
  const zone = isStruct ? strOf(callAttribute(tuple, 'tm_zone'))?.toString() : undefined;
  const offset = isStruct ? callAttribute(tuple, 'tm_gmtoff') : null;
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    weekday,
    dayOfYear,
    isSummer,
    zone: zone ?? null,
    offset: typeof offset === 'number' ? offset : null,
  };
}

function callAttribute(tuple: PyTuple, name: string): Value {
  return tuple.type.slots.getAttribute(tuple, name);
}

function cInt(value: Value): number {
  const number = asIndex(value);
  if (typeof number !== 'number') raiseOverflowError('Python int too large to convert to C long');
  if (number > 0x7fffffff) raiseOverflowError('signed integer is greater than maximum');
  if (number < -0x80000000) raiseOverflowError('signed integer is less than minimum');
  return Number(number);
}

/** Refuses what is no time, and takes the zeros of date and month for ones. CPython: checktm. */
function checked(parts: TimeParts): TimeParts {
  const month = parts.month === 0 ? 1 : parts.month;
  const day = parts.day === 0 ? 1 : parts.day;
  const dayOfYear = parts.dayOfYear === 0 ? 1 : parts.dayOfYear;
  const check = (value: number, low: number, high: number, what: string): void => {
    if (value < low || value > high) raiseValueError(`${what} out of range`);
  };
  check(month, 1, 12, 'month');
  check(day, 1, 31, 'day of month');
  check(parts.hour, 0, 23, 'hour');
  check(parts.minute, 0, 59, 'minute');
  check(parts.second, 0, 61, 'seconds');
  if (parts.weekday < -1) raiseValueError('day of week out of range');
  check(dayOfYear, 1, 366, 'day of year');
  // The C library's weeks begin with Sunday, and -1 is one as well.
  const weekday = (((parts.weekday + 1) % 7) + 6) % 7;
  return { ...parts, month, day, dayOfYear, weekday };
}

// ### Local time

const zones = new WeakMap<NativeState, Zone>();

function readZoneFile(files: HostFiles | null, path: string): Uint8Array | null {
  try {
    return files?.read(path) ?? null;
  } catch {
    // A folder, or a file that may not be read.
    return null;
  }
}

function localZone(): Zone {
  const state = currentState();
  let zone = zones.get(state);
  if (zone === undefined) {
    const { system, timeZone, files } = state.host;
    zone = findZone(system?.environment.TZ ?? timeZone ?? 'UTC', (path) => readZoneFile(files, path));
    zones.set(state, zone);
  }
  return zone;
}

/** `timezone`, `altzone`, `daylight` and `tzname`, as this year has them. */
function zoneAttributes(): Record<string, Value> {
  const zone = localZone();
  const { year } = dateOfSeconds(Math.floor(currentState().host.now?.() ?? 0));
  const winter = zone.at(secondsOfDate(year, 1, 1, 0, 0, 0));
  const summer = zone.at(secondsOfDate(year, 7, 1, 0, 0, 0));
  // South of the equator January is the summer.
  const [standard, daylight] = winter.offset <= summer.offset ? [winter, summer] : [summer, winter];
  return {
    timezone: -standard.offset,
    altzone: -daylight.offset,
    daylight: standard.offset === daylight.offset ? 0 : 1,
    tzname: makeTuple([makeStr(standard.name), makeStr(daylight.name)]),
  };
}

function tzset(): null {
  const state = currentState();
  zones.delete(state);
  const module = state.modules.getStr('time');
  if (module instanceof PyModule)
    for (const [name, value] of Object.entries(zoneAttributes())) module.namespace.setStr(name, value);
  return null;
}

const HOUR = 3600;

/** The instant of a local time. Where the clocks are put back, `isSummer` says which of two is meant. */
function mktime(value: Value): Value {
  const { year, month, day, hour, minute, second, isSummer } = partsOf('mktime', value);
  const wall = secondsOfDate(year, month, day, hour, minute, second);
  const zone = localZone();
  let instant = wall - zone.at(wall).offset;
  instant = wall - zone.at(instant).offset;
  const found = zone.at(instant);
  if (isSummer >= 0 && found.isSummer !== isSummer > 0) {
    const other = otherOffset(zone, instant, isSummer > 0);
    // A zone without summer time: an hour is what it usually is.
    instant = other === null ? instant + (isSummer > 0 ? -HOUR : HOUR) : wall - other;
  }
  return new PyFloat(instant);
}

/** What the offset is, in summer or not, near an instant; null where there is no such time. */
function otherOffset(zone: Zone, instant: number, isSummer: boolean): number | null {
  const QUARTER = 7_889_400;
  for (const distance of [-2, 2, -1, 1, -3, 3]) {
    const time = zone.at(instant + distance * QUARTER);
    if (time.isSummer === isSummer) return time.offset;
  }
  return null;
}

// ### Text

const asctime = (value?: Value): string => dateText(checked(partsOf('asctime', value)));

function ctime(value?: Value): string {
  return dateText(checked(partsOf('ctime', localtime(value))));
}

function strftime(format: Value, value?: Value): Value {
  const text = strOf(format);
  if (text === undefined) return raiseTypeError(`strftime() argument 1 must be str, not ${argumentTypeName(format)}`);
  const parts = checked(partsOf('strftime', value));
  const instant = secondsOfDate(parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second);
  // Only `%Z` asks for it, which a struct_time mostly answers itself.
  const zone = parts.zone === null && /Z/.test(text.toString()) ? localZone().at(instant) : GREENWICH;
  return makeStr(formatParts(text.toString(), parts, zone.name));
}

function strptime(args: Value[]): Value {
  return callMethod(importModule('_strptime'), '_strptime_time', ...args);
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
  ...clock('process_time', 'The processor time this process has used', processClock),
  ...clock('thread_time', 'The processor time this thread has used', processClock),
  { name: 'asctime', signature: '(tuple=<unrepresentable>, /)', doc: 'A time as text.', impl: asctime },
  {
    name: 'clock_getres',
    signature: '(clk_id, /)',
    doc: 'The smallest step of a clock, in seconds.',
    impl: (id: Value) => {
      clockById(id);
      return new PyFloat(RESOLUTION);
    },
  },
  {
    name: 'clock_gettime',
    signature: '(clk_id, /)',
    doc: 'The time of the clock clk_id in seconds.',
    impl: (id: Value) => seconds(clockById(id))(),
  },
  {
    name: 'clock_gettime_ns',
    signature: '(clk_id, /)',
    doc: 'The time of the clock clk_id in nanoseconds.',
    impl: (id: Value) => nanoseconds(clockById(id))(),
  },
  {
    name: 'clock_settime',
    signature: '(clk_id, time, /)',
    doc: 'Set the time of the specified clock clk_id: only the host could.',
    impl: (id: Value) => raiseSystemError(CLOCKS.has(Number(asIndex(id))) ? 'EPERM' : 'EINVAL'),
  },
  {
    name: 'ctime',
    signature: '(seconds=None, /)',
    doc: 'A number of seconds since the epoch as text in local time.',
    impl: ctime,
  },
  { name: 'get_clock_info', signature: '(name, /)', doc: 'Facts about a clock, by name.', impl: clockInfo },
  { name: 'gmtime', signature: '(seconds=None, /)', doc: 'The parts of a time in UTC.', impl: gmtime },
  { name: 'localtime', signature: '(seconds=None, /)', doc: 'The parts of a time in local time.', impl: localtime },
  { name: 'mktime', signature: '(tuple, /)', doc: 'Seconds since the epoch from a local time.', impl: mktime },
  { name: 'sleep', signature: '(seconds, /)', doc: 'Waits.', impl: sleep },
  {
    name: 'strftime',
    signature: '(format, tuple=<unrepresentable>, /)',
    doc: 'A time as text, in a format.',
    impl: strftime,
  },
  {
    name: 'strptime',
    signature: '(*args)',
    doc: 'The time that a text says, read by a format.',
    impl: strptime,
  },
  {
    name: 'tzset',
    signature: '()',
    doc: 'Initialize, or reinitialize, the local timezone to the value stored in TZ.',
    impl: tzset,
  },
];

defineModule('time', () => ({
  doc: 'Clocks, times of the calendar and their texts.',
  functions: FUNCTIONS,
  types: { struct_time: structTimeType },
  attributes: () => ({ ...CLOCK_IDS, _STRUCT_TM_ITEMS: FIELDS.length + 2, ...zoneAttributes() }),
}));
