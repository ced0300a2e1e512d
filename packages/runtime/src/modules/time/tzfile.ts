// Zones as the tz database compiles them (RFC 8536): when the offset changes, to what, and a rule for the time after. Hosts with
// files have them in /usr/share/zoneinfo.

import { parsePosixZone } from './posix-zone.js';
import type { Zone, ZoneTime } from './zone.js';

const MAGIC = 0x545a6966; // TZif
const HEADER = 44;

interface Counts {
  readonly isUtc: number;
  readonly isStandard: number;
  readonly leaps: number;
  readonly transitions: number;
  readonly types: number;
  readonly characters: number;
}

function countsAt(view: DataView, at: number): Counts {
  const [isUtc, isStandard, leaps, transitions, types, characters] = [20, 24, 28, 32, 36, 40].map((offset) =>
    view.getUint32(at + offset),
  ) as [number, number, number, number, number, number];
  return { isUtc, isStandard, leaps, transitions, types, characters };
}

function blockSize({ isUtc, isStandard, leaps, transitions, types, characters }: Counts, timeSize: number): number {
  return transitions * (timeSize + 1) + types * 6 + characters + leaps * (timeSize + 4) + isStandard + isUtc;
}

class FileZone implements Zone {
  private readonly transitions: readonly number[];
  /** What begins with each transition. */
  private readonly times: readonly ZoneTime[];
  private readonly first: ZoneTime;
  private readonly later: Zone | null;

  constructor(transitions: readonly number[], times: readonly ZoneTime[], first: ZoneTime, later: Zone | null) {
    this.transitions = transitions;
    this.times = times;
    this.first = first;
    this.later = later;
  }

  at(seconds: number): ZoneTime {
    const { transitions } = this;
    const last = transitions.length - 1;
    if (last < 0 || seconds >= transitions[last]!) return this.later?.at(seconds) ?? this.times[last] ?? this.first;
    if (seconds < transitions[0]!) return this.first;
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (transitions[middle]! <= seconds) low = middle;
      else high = middle;
    }
    return this.times[low]!;
  }
}

/** The zone of a file's content, or null when it is no such file. */
export function parseZoneFile(data: Uint8Array): Zone | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length < HEADER || view.getUint32(0) !== MAGIC || view.getUint8(4) < 0x32) return null;
  // The first block is for old readers; the second has times of 64 bits.
  const start = HEADER + blockSize(countsAt(view, 0), 4);
  const counts = countsAt(view, start);
  const body = start + HEADER;
  const indexes = body + counts.transitions * 8;
  const types = indexes + counts.transitions;
  const names = types + counts.types * 6;
  const footer = body + blockSize(counts, 8);
  const typeAt = (index: number): ZoneTime => {
    const at = types + index * 6;
    const name = names + view.getUint8(at + 5);
    return {
      offset: view.getInt32(at),
      isSummer: view.getUint8(at + 4) !== 0,
      name: String.fromCharCode(...data.subarray(name, data.indexOf(0, name))),
    };
  };
  const all = Array.from({ length: counts.types }, (_, i) => typeAt(i));
  const transitions = Array.from({ length: counts.transitions }, (_, i) => Number(view.getBigInt64(body + i * 8)));
  const times = transitions.map((_, i) => all[view.getUint8(indexes + i)]!);
  const rule = String.fromCharCode(...data.subarray(footer + 1, data.length - 1));
  return new FileZone(transitions, times, all[0]!, rule === '' ? null : parsePosixZone(rule));
}
