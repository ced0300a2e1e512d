// The proleptic Gregorian calendar in numbers: days since 1970 to dates and back, for any year.

export interface CalendarTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 is Monday. */
  readonly weekday: number;
  /** 1 to 366. */
  readonly dayOfYear: number;
}

const DAY = 86_400;
/** Days of 400 years, after which the calendar repeats. */
const ERA = 146_097;

const modulo = (x: number, y: number): number => ((x % y) + y) % y;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days from 1970-01-01 to the first of a month; the month may be out of range. */
function daysToMonth(year: number, month: number): number {
  const months = year * 12 + (month - 1);
  // Years that begin in March end with the leap day.
  const shifted = months - 2;
  const y = Math.floor(shifted / 12);
  const m = modulo(shifted, 12);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * m + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA + dayOfEra - 719_468;
}

/** Seconds since the epoch; all parts may be out of range. */
export function secondsOfDate(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  return (daysToMonth(year, month) + day - 1) * DAY + hour * 3600 + minute * 60 + second;
}

/** The date of a whole number of seconds since the epoch. */
export function dateOfSeconds(seconds: number): CalendarTime {
  const days = Math.floor(seconds / DAY);
  const rest = seconds - days * DAY;
  const shifted = days + 719_468;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayFromMarch = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayFromMarch + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return {
    year,
    month,
    day: dayFromMarch - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: rest % 60,
    weekday: modulo(days + 3, 7),
    dayOfYear: days - daysToMonth(year, 1) + 1,
  };
}
