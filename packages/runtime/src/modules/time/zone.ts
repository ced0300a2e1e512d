// Local time: how far it is from UTC at an instant, and what it is called. The zone is the host's, or what the program has put
// into the environment as TZ: a name of the tz database, or a rule as POSIX has it (posix-zone.ts). Names are looked up in the
// host's files (tzfile.ts), else the engine is asked.

import { dateOfSeconds, secondsOfDate } from './calendar.js';
import { parsePosixZone } from './posix-zone.js';
import { parseZoneFile } from './tzfile.js';

export interface ZoneTime {
  /** Seconds east of UTC. */
  readonly offset: number;
  readonly name: string;
  readonly isSummer: boolean;
}

export interface Zone {
  at(seconds: number): ZoneTime;
}

const UTC_TIME: ZoneTime = { offset: 0, name: 'UTC', isSummer: false };
const UTC: Zone = { at: () => UTC_TIME };
const HOUR = 3600;
/** Beyond these years the engine's dates end; rules are taken to go on as before. */
const LATEST = 8.64e12;

/** A zone that the engine's Intl knows. */
class NamedZone implements Zone {
  private readonly offsets: Intl.DateTimeFormat;
  private readonly names: readonly Intl.DateTimeFormat[];
  /** By quarter of an hour: no zone changes in between. */
  private readonly known = new Map<number, ZoneTime>();

  /** RangeError for a name that is not known. */
  constructor(timeZone: string) {
    const format = (locale: string, timeZoneName: 'longOffset' | 'short'): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(locale, { timeZone, timeZoneName });
    this.offsets = format('en-US', 'longOffset');
    // Each knows the abbreviations of its own part of the world.
    this.names = [format('en-US', 'short'), format('en-GB', 'short'), format('en-AU', 'short')];
  }

  at(seconds: number): ZoneTime {
    const quarter = Math.floor(seconds / 900);
    let time = this.known.get(quarter);
    if (time === undefined) {
      time = this.find(quarter * 900);
      this.known.set(quarter, time);
    }
    return time;
  }

  private find(seconds: number): ZoneTime {
    const offset = this.offsetAt(seconds);
    const { year } = dateOfSeconds(seconds);
    const standard = Math.min(
      this.offsetAt(secondsOfDate(year, 1, 1, 0, 0, 0)),
      this.offsetAt(secondsOfDate(year, 7, 1, 0, 0, 0)),
    );
    return { offset, name: this.nameAt(seconds, offset), isSummer: offset > standard };
  }

  private offsetAt(seconds: number): number {
    const text = zonePart(this.offsets, seconds);
    const [, sign, hours = '0', minutes = '0', rest = '0'] = /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?/.exec(text) ?? [];
    const size = Number(hours) * HOUR + Number(minutes) * 60 + Number(rest);
    return sign === '-' ? -size : size;
  }

  private nameAt(seconds: number, offset: number): string {
    const name = this.names.map((format) => zonePart(format, seconds)).find((each) => /^[A-Z]{2,6}$/.test(each));
    return name ?? numericName(offset);
  }
}

function zonePart(format: Intl.DateTimeFormat, seconds: number): string {
  const clipped = Math.max(-LATEST, Math.min(LATEST, seconds)) * 1000;
  return format.formatToParts(clipped).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** `+0530`, as zones without an abbreviation are called. */
function numericName(offset: number): string {
  const minutes = Math.floor(Math.abs(offset) / 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  const rest = minutes % 60 === 0 ? '' : two(minutes % 60);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${rest}`;
}

const FOLDER = '/usr/share/zoneinfo';

/** Where a zone's file is, by its name. Null where the program has no files, or there is none. */
export type ZoneFiles = (path: string) => Uint8Array | null;

/** The zone that a value of TZ names; one with its name and no offset when it names none, as the C library has it. */
export function findZone(name: string, read: ZoneFiles): Zone {
  const plain = name.startsWith(':') ? name.slice(1) : name;
  if (plain === '' || plain === 'UTC' || plain === 'Etc/UTC') return UTC;
  return parsePosixZone(plain) ?? zoneFromFile(plain, read) ?? namedZone(plain);
}

function zoneFromFile(name: string, read: ZoneFiles): Zone | null {
  if (name.split('/').includes('..')) return null;
  const data = read(name.startsWith('/') ? name : `${FOLDER}/${name}`);
  return data === null ? null : parseZoneFile(data);
}

function namedZone(name: string): Zone {
  try {
    return new NamedZone(name);
  } catch {
    const letters = /^[A-Za-z]{3,}/.exec(name)?.[0];
    return letters === undefined ? UTC : { at: () => ({ offset: 0, name: letters, isSummer: false }) };
  }
}
