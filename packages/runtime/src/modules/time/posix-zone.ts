// Time zones as POSIX writes them: `EST+05EDT,M4.1.0,M10.5.0` (standard time, its distance west of UTC, summer time, when it
// begins and ends). POSIX.1-2017, Base Definitions, chapter 8.3.

import { dateOfSeconds, isLeapYear, secondsOfDate } from './calendar.js';
import type { Zone, ZoneTime } from './zone.js';

/** The second of a year, in local time, at which something happens. */
type Rule = (year: number) => number;

const NAME = '([A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)';
const TIME = '([+-]?\\d{1,3}(?::\\d{1,2}(?::\\d{1,2})?)?)';
const ZONE = new RegExp(`^${NAME}${TIME}(?:${NAME}${TIME}?(?:,([^,]+),([^,]+))?)?$`);
const HOUR = 3600;
const DAY = 86_400;
const AT_TWO = 2 * HOUR;

function secondsOfTime(text: string): number {
  const [hours = '0', minutes = '0', seconds = '0'] = text.replace(/^[+-]/, '').split(':');
  const size = Number(hours) * HOUR + Number(minutes) * 60 + Number(seconds);
  return text.startsWith('-') ? -size : size;
}

/** `Jn` (1 to 365, without the leap day), `n` (0 to 365), or `Mm.w.d`; a time may follow. */
function parseRule(text: string): Rule | null {
  const [date, time] = text.split('/') as [string, string?];
  const at = time === undefined ? AT_TWO : secondsOfTime(time);
  const julian = /^J(\d+)$/.exec(date);
  if (julian !== null) {
    const day = Number(julian[1]);
    return (year) => yearStart(year) + (day - 1 + (day > 59 && isLeapYear(year) ? 1 : 0)) * DAY + at;
  }
  if (/^\d+$/.test(date)) return (year) => yearStart(year) + Number(date) * DAY + at;
  const month = /^M(\d+)\.(\d)\.(\d)$/.exec(date);
  if (month === null) return null;
  const [m, week, weekday] = month.slice(1).map(Number) as [number, number, number];
  return (year) => weekdayOfMonth(year, m, week, weekday) + at;
}

const yearStart = (year: number): number => secondsOfDate(year, 1, 1, 0, 0, 0);

/** The start of the `week`-th such day of a month; the fifth is the last. 0 is Sunday. */
function weekdayOfMonth(year: number, month: number, week: number, weekday: number): number {
  const first = secondsOfDate(year, month, 1, 0, 0, 0);
  const firstWeekday = (dateOfSeconds(first).weekday + 1) % 7;
  let day = ((weekday - firstWeekday + 7) % 7) + (week - 1) * 7;
  const length = (secondsOfDate(year, month + 1, 1, 0, 0, 0) - first) / DAY;
  while (day >= length) day -= 7;
  return first + day * DAY;
}

class PosixZone implements Zone {
  private readonly standard: ZoneTime;
  private readonly summer: ZoneTime;
  private readonly begins: Rule;
  private readonly ends: Rule;

  constructor(standard: ZoneTime, summer: ZoneTime, begins: Rule, ends: Rule) {
    this.standard = standard;
    this.summer = summer;
    this.begins = begins;
    this.ends = ends;
  }

  at(seconds: number): ZoneTime {
    const { standard, summer } = this;
    const { year } = dateOfSeconds(seconds + standard.offset);
    const begin = this.begins(year) - standard.offset;
    const end = this.ends(year) - summer.offset;
    // In the south summer spans the turn of the year.
    const isSummer = begin < end ? seconds >= begin && seconds < end : seconds >= begin || seconds < end;
    return isSummer ? summer : standard;
  }
}

const plainName = (name: string): string => name.replace(/[<>]/g, '');

/** The zone, or null when `text` is no such rule. */
export function parsePosixZone(text: string): Zone | null {
  const match = ZONE.exec(text);
  if (match === null) return null;
  const [, name, west, summerName, summerWest, begin = 'M3.2.0', end = 'M11.1.0'] = match as unknown as [
    string,
    string,
    string,
    string?,
    string?,
    string?,
    string?,
  ];
  const standard = { offset: -secondsOfTime(west), name: plainName(name), isSummer: false };
  if (summerName === undefined) return { at: () => standard };
  const offset = summerWest === undefined ? standard.offset + HOUR : -secondsOfTime(summerWest);
  const [begins, ends] = [parseRule(begin), parseRule(end)];
  if (begins === null || ends === null) return null;
  return new PosixZone(standard, { offset, name: plainName(summerName), isSummer: true }, begins, ends);
}
