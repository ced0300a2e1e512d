// Internet addresses as text, as bytes and as Python's tuples; the names that a machine without a network knows.
// CPython: Modules/socketmodule.c getsockaddrarg, makesockaddr, setipaddr.

import { raise, raiseOverflowError, raiseTypeError } from '../../errors/raise.js';
import { typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { lookupBuffer, viewData } from '../../protocols/buffer.js';
import { asSize } from '../../protocols/index.js';
import { makeBytes } from '../../types/bytes/data.js';
import { strOf } from '../../types/str/index.js';
import { makeTuple, PyTuple } from '../../types/tuple.js';
import { makeStr } from '../../types/wide-str.js';
import { raiseSystemError } from '../io/errors.js';
import { AF_INET, AF_INET6, AF_UNIX } from './constants.js';
import type { SocketAddress } from './endpoint.js';
import { raiseAddressError } from './errors.js';

// ### Text and bytes

/** The four bytes of `1.2.3.4`, or null. `isLoose`: also in the old forms `1.2` and `0x7f000001`. */
export function parseIPv4(text: string, isLoose = false): Uint8Array | null {
  const parts = text.split('.');
  if (parts.length > 4 || (!isLoose && parts.length !== 4)) return null;
  const numbers = parts.map((part) => parsePart(part, isLoose));
  const last = numbers.pop()!;
  const limit = 256 ** (4 - numbers.length);
  if (numbers.some((n) => !(n < 256)) || !(last < limit)) return null;
  const bytes = new Uint8Array(4);
  bytes.set(numbers);
  for (let i = 3, rest = last; i >= numbers.length; i--, rest = Math.floor(rest / 256)) bytes[i] = rest % 256;
  return bytes;
}

function parsePart(text: string, isLoose: boolean): number {
  if (/^(?:0|[1-9]\d*)$/.test(text)) return Number(text);
  if (isLoose && /^0x[\da-f]+$/i.test(text)) return Number(text);
  if (isLoose && /^0[0-7]+$/.test(text)) return Number.parseInt(text, 8);
  return Number.NaN;
}

export function formatIPv4(bytes: Uint8Array): string {
  return [...bytes].join('.');
}

/** The sixteen bytes of an IPv6 address, or null. */
export function parseIPv6(text: string): Uint8Array | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const groups = halves.map((half) => (half === '' ? [] : parseGroups(half)));
  if (groups.includes(null)) return null;
  const [front, back] = groups as number[][];
  const missing = 8 - front!.length - (back?.length ?? 0);
  if (back === undefined ? missing !== 0 : missing < 1) return null;
  const all = back === undefined ? front! : [...front!, ...new Array<number>(missing).fill(0), ...back];
  return Uint8Array.from(all.flatMap((group) => [group >> 8, group & 255]));
}

function parseGroups(text: string): number[] | null {
  const parts = text.split(':');
  const groups: number[] = [];
  for (const [i, part] of parts.entries()) {
    if (/^[\da-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else {
      const tail = i === parts.length - 1 ? parseIPv4(part) : null;
      if (tail === null) return null;
      groups.push((tail[0]! << 8) | tail[1]!, (tail[2]! << 8) | tail[3]!);
    }
  }
  return groups;
}

export function formatIPv6(bytes: Uint8Array): string {
  const groups = Array.from({ length: 8 }, (_, i) => (bytes[2 * i]! << 8) | bytes[2 * i + 1]!);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return `::ffff:${formatIPv4(bytes.subarray(12))}`;
  const { start, length } = longestZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (length < 2) return hex.join(':');
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}

function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start++) {
    let length = 0;
    while (groups[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  return best;
}

// ### Names

/** Addresses that a host's name stands for, of the families asked for (0: both). */
export function resolve(name: string, family: number): { family: number; host: string }[] {
  const found: { family: number; host: string }[] = [];
  const v4 = parseIPv4(name, true);
  const v6 = v4 === null ? parseIPv6(name) : null;
  if (v4 !== null) found.push({ family: AF_INET, host: formatIPv4(v4) });
  else if (v6 !== null) found.push({ family: AF_INET6, host: formatIPv6(v6) });
  else if (name === 'localhost') found.push({ family: AF_INET, host: '127.0.0.1' });
  return found.filter((each) => family === 0 || each.family === family);
}

/** Services with a port of their own, and how they are spoken to. */
export const SERVICES: readonly (readonly [string, number, string])[] = [
  ['ftp', 21, 'tcp'],
  ['ssh', 22, 'tcp'],
  ['telnet', 23, 'tcp'],
  ['smtp', 25, 'tcp'],
  ['domain', 53, 'tcp udp'],
  ['http', 80, 'tcp'],
  ['pop3', 110, 'tcp'],
  ['ntp', 123, 'udp'],
  ['imap2', 143, 'tcp'],
  ['https', 443, 'tcp udp'],
];

// ### Python's addresses

const MAX_PORT = 65_535;

/** The address that a program gives to a socket of this family. `caller` is the method, for errors. */
export function addressOf(family: number, value: Value, caller: string): SocketAddress {
  if (family === AF_UNIX) return { host: pathOf(value), port: 0 };
  const name = family === AF_INET6 ? 'AF_INET6' : 'AF_INET';
  if (!(value instanceof PyTuple))
    return raiseTypeError(`${caller}(): ${name} address must be tuple, not ${typeName(value)}`);
  const { items } = value;
  const isWrong = family === AF_INET ? items.length !== 2 : items.length < 2 || items.length > 4;
  if (isWrong)
    raiseTypeError(
      family === AF_INET
        ? 'AF_INET address must be a pair (host, port)'
        : 'AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])',
    );
  const host = hostName(items[0]!);
  const port = asSize(items[1]!, 'OverflowError');
  if (port < 0 || port > MAX_PORT) raiseOverflowError(`${caller}(): port must be 0-65535.`);
  return { host: numericHost(host, family), port };
}

function pathOf(value: Value): string {
  const text = strOf(value);
  if (text !== undefined) return String(text);
  const view = lookupBuffer(value, 0);
  if (view === undefined) return raiseTypeError(`a bytes-like object is required, not '${typeName(value)}'`);
  return String.fromCharCode(...viewData(view));
}

/** A host's name as a program gives it: text or bytes. */
export function hostName(value: Value): string {
  const text = strOf(value);
  if (text !== undefined) return String(text);
  const view = lookupBuffer(value, 0);
  if (view !== undefined) return String.fromCharCode(...viewData(view));
  return raiseTypeError(`str, bytes or bytearray expected, not ${value === null ? 'NoneType' : typeName(value)}`);
}

/** The one address that a name stands for in this family. */
export function numericHost(name: string, family: number): string {
  if (name === '') return family === AF_INET6 ? '::' : '0.0.0.0';
  if (name === '<broadcast>' && family === AF_INET) return '255.255.255.255';
  const [first] = resolve(name, family);
  if (first !== undefined) return first.host;
  return resolve(name, 0).length > 0
    ? raiseAddressError(-9, 'Address family for hostname not supported')
    : raiseAddressError(-2, 'Name or service not known');
}

/** What Python shows of an address. */
export function addressValue(family: number, { host, port }: SocketAddress): Value {
  if (family === AF_UNIX) return host.startsWith('\0') ? makeBytes(latin1(host)) : makeStr(host);
  const pair = [makeStr(host), port];
  return makeTuple(family === AF_INET6 ? [...pair, 0, 0] : pair);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

/** `inet_pton`. */
export function packAddress(family: number, text: string): Uint8Array {
  if (family !== AF_INET && family !== AF_INET6) return raiseSystemError('EAFNOSUPPORT');
  const bytes = family === AF_INET ? parseIPv4(text) : parseIPv6(text);
  return bytes ?? raise('OSError', 'illegal IP address string passed to inet_pton');
}
