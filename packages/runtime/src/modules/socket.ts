// The `_socket` module, behind the library's socket module. Its network is the program itself (socket/endpoint.ts): sockets of one program
// can talk to each other, and event loops get the pair with which they wake themselves. CPython: Modules/socketmodule.c.

import { exceptionTypes, raise, raiseOverflowError, raiseTypeError, raiseValueError } from '../errors/raise.js';
import type { NativeSpec } from '../object/native.js';
import { argumentTypeName } from '../object/type.js';
import type { Value } from '../object/value.js';
import { getBuffer, viewData } from '../protocols/buffer.js';
import { asIndex, asSize } from '../protocols/index.js';
import { makeBytes } from '../types/bytes/data.js';
import { PyFloat } from '../types/float.js';
import { makeList } from '../types/list.js';
import { strOf } from '../types/str/index.js';
import { makeTuple, PyTuple } from '../types/tuple.js';
import { makeStr } from '../types/wide-str.js';
import { descriptors } from './io/descriptors.js';
import { raiseSystemError } from './io/errors.js';
import { defineModule } from './module-spec.js';
import {
  addressValue,
  formatIPv4,
  formatIPv6,
  hostName,
  numericHost,
  packAddress,
  parseIPv4,
  resolve,
  SERVICES,
} from './socket/addresses.js';
import { AF_INET, AF_INET6, AF_UNIX, SOCK_DGRAM, SOCK_RAW, SOCK_STREAM, socketConstants } from './socket/constants.js';
import { Endpoint } from './socket/endpoint.js';
import { addressErrorType, hostErrorType, raiseAddressError } from './socket/errors.js';
import { defaults, makeSocket, newEndpoint, socketType, timeoutOf } from './socket/socket-type.js';

const HOST_NAME = 'localhost';
const PROTOCOLS: Readonly<Record<string, number>> = { ip: 0, icmp: 1, tcp: 6, udp: 17, ipv6: 41 };

/** What `getaddrinfo` offers of each type: the protocol that goes with it. */
const SOCKET_TYPES: readonly (readonly [number, number])[] = [
  [SOCK_STREAM, 6],
  [SOCK_DGRAM, 17],
  [SOCK_RAW, 0],
];
const AI_PASSIVE = 1;
const NI_NUMERICHOST = 1;
const NI_NUMERICSERV = 2;
const NONAME = -2;
const SERVICE = -8;

function textArgument(name: string, value: Value): string {
  const text = strOf(value);
  if (text === undefined) return raiseTypeError(`${name}() argument must be str, not ${argumentTypeName(value)}`);
  return String(text);
}

// ### Names

function getAddressInfo(
  host: Value,
  port: Value,
  familyValue?: Value,
  typeValue?: Value,
  protocolValue?: Value,
  flagsValue?: Value,
): Value {
  const [family, type, protocol, flags] = [familyValue, typeValue, protocolValue, flagsValue].map((value) =>
    value === undefined ? 0 : asSize(value, 'OverflowError'),
  ) as [number, number, number, number];
  if (host === null && port === null) raiseAddressError(NONAME, 'Name or service not known');
  const number = portNumber(port);
  const hosts = host === null ? ownHosts(family, (flags & AI_PASSIVE) !== 0) : resolve(hostName(host), family);
  if (hosts.length === 0) raiseAddressError(NONAME, 'Name or service not known');
  const kinds = SOCKET_TYPES.filter(
    ([kind, proto]) => (type === 0 || kind === type) && (protocol === 0 || proto === protocol || proto === 0),
  );
  const found = hosts.flatMap((each) =>
    kinds.map(([kind, proto]) => {
      const address = addressValue(each.family, { host: each.host, port: number });
      return makeTuple([each.family, kind, proto === 0 ? protocol : proto, '', address]);
    }),
  );
  return makeList(found);
}

function ownHosts(family: number, isPassive: boolean): { family: number; host: string }[] {
  const v4 = { family: AF_INET, host: isPassive ? '0.0.0.0' : '127.0.0.1' };
  const v6 = { family: AF_INET6, host: isPassive ? '::' : '::1' };
  return (isPassive ? [v4, v6] : [v6, v4]).filter((each) => family === 0 || each.family === family);
}

function portNumber(port: Value): number {
  if (port === null) return 0;
  const text = strOf(port);
  if (text === undefined) return Number(asIndex(port)) & 0xffff;
  if (/^\d+$/.test(String(text))) return Number(text) & 0xffff;
  const service = SERVICES.find(([name]) => name === String(text));
  return service === undefined ? raiseAddressError(SERVICE, 'Servname not supported for ai_socktype') : service[1];
}

function getNameInfo(address: Value, flagsValue: Value): Value {
  if (!(address instanceof PyTuple)) return raiseTypeError('getnameinfo() argument 1 must be a tuple');
  const [host, port] = address.items;
  const name = textArgument('getnameinfo', host!);
  const number = asSize(port!, 'OverflowError');
  const flags = asSize(flagsValue, 'OverflowError');
  const shown = (flags & NI_NUMERICHOST) === 0 && (name.startsWith('127.') || name === '::1') ? 'localhost' : name;
  const service = SERVICES.find(([, each]) => each === number);
  const isNumeric = (flags & NI_NUMERICSERV) !== 0 || service === undefined;
  return makeTuple([makeStr(shown), isNumeric ? String(number) : service[0]]);
}

function hostByName(name: Value): string {
  return numericHost(hostName(name), AF_INET);
}

function hostEntry(name: Value): Value {
  const host = hostName(name);
  return makeTuple([makeStr(host), makeList([]), makeList([numericHost(host, AF_INET)])]);
}

function serviceByName(name: Value, protocol?: Value): number {
  const text = textArgument('getservbyname', name);
  const wanted = protocol === undefined ? null : String(strOf(protocol));
  const found = SERVICES.find(([each, , by]) => each === text && (wanted === null || by.includes(wanted)));
  return found === undefined ? raise('OSError', 'service/proto not found') : found[1];
}

function serviceByPort(port: Value, protocol?: Value): string {
  const number = asSize(port, 'OverflowError');
  if (number < 0 || number > 0xffff) raiseOverflowError('getservbyport: port must be 0-65535.');
  const wanted = protocol === undefined ? null : String(strOf(protocol));
  const found = SERVICES.find(([, each, by]) => each === number && (wanted === null || by.includes(wanted)));
  return found === undefined ? raise('OSError', 'port/proto not found') : found[0];
}

// ### Bytes

/** The bytes of an int of that many bits in the other order: the machine's is not the network's. */
function swapBytes(bits: 16 | 32) {
  return (value: Value): number => {
    const number = asIndex(value);
    if (number < 0) raiseValueError('Cannot convert negative int');
    if (number >= 2 ** bits) raiseOverflowError(`Python int too large for C uint${bits}_t`);
    const view = new DataView(new ArrayBuffer(4));
    view.setUint32(0, Number(number), true);
    return bits === 16 ? view.getUint16(0, false) : view.getUint32(0, false);
  };
}

function unpackIPv4(packed: Value): string {
  const data = viewData(getBuffer(packed, 0));
  return data.length === 4 ? formatIPv4(data) : raise('OSError', 'packed IP wrong length for inet_ntoa');
}

function unpackAddress(familyValue: Value, packed: Value): string {
  const family = asSize(familyValue, 'OverflowError');
  const data = viewData(getBuffer(packed, 0));
  if (family !== AF_INET && family !== AF_INET6) raiseValueError(`unknown address family ${family}`);
  if (data.length !== (family === AF_INET ? 4 : 16)) raiseValueError('invalid length of packed IP address string');
  return family === AF_INET ? formatIPv4(data) : formatIPv6(data);
}

// ### The rest

function socketPair(family?: Value, type?: Value, protocol?: Value): Value {
  const numbers = [family, type, protocol].map((value) => (value === undefined ? -1 : asSize(value, 'OverflowError')));
  const own = newEndpoint(numbers[0]! < 0 ? AF_UNIX : numbers[0]!, numbers[1]! < 0 ? SOCK_STREAM : numbers[1]!, 0);
  if (own.family !== AF_UNIX) raiseSystemError('EOPNOTSUPP');
  return makeTuple(Endpoint.pair(own.family, own.type, Math.max(0, numbers[2]!)).map(makeSocket));
}

/** Sizes of control messages: a header of 16 bytes, aligned to 8. */
const HEADER = 16;
const controlSize = (length: Value): number => {
  const size = asSize(length, 'OverflowError');
  return size < 0 ? raiseOverflowError('CMSG_LEN() argument out of range') : HEADER + size;
};

const row = (name: string, signature: string, doc: string, impl: NativeSpec['impl']): NativeSpec => ({
  name,
  signature,
  doc,
  impl,
});

const FUNCTIONS: readonly NativeSpec[] = [
  row('CMSG_LEN', '(length, /)', 'The size of a control message.', controlSize),
  row(
    'CMSG_SPACE',
    '(length, /)',
    'The same with what fills it up.',
    (length: Value) => Math.ceil(controlSize(length) / 8) * 8,
  ),
  row('close', '(fd, /)', 'Closes a descriptor.', (fd: Value) => {
    descriptors().close(asSize(fd, 'OverflowError'));
    return null;
  }),
  row('dup', '(fd, /)', 'Another descriptor for the same socket.', (fd: Value) =>
    descriptors().duplicate(asSize(fd, 'OverflowError')),
  ),
  row(
    'getaddrinfo',
    '(host, port, family=0, type=0, proto=0, flags=0)',
    'Addresses of a host and service.',
    getAddressInfo,
  ),
  row('getdefaulttimeout', '()', 'The timeout of new sockets.', () =>
    defaults.timeout === null ? null : new PyFloat(defaults.timeout),
  ),
  row('gethostbyaddr', '(host, /)', 'Names and addresses of a host.', hostEntry),
  row('gethostbyname', '(host, /)', 'The address of a host.', hostByName),
  row('gethostbyname_ex', '(host, /)', 'Names and addresses of a host.', hostEntry),
  row('gethostname', '()', 'The name of this machine.', () => HOST_NAME),
  row('getnameinfo', '(sockaddr, flags, /)', 'Host and service of an address.', getNameInfo),
  row(
    'getprotobyname',
    '(name, /)',
    'The number of a protocol.',
    (name: Value) => PROTOCOLS[textArgument('getprotobyname', name)] ?? raise('OSError', 'protocol not found'),
  ),
  row('getservbyname', '(servicename, protocolname=<unrepresentable>, /)', 'The port of a service.', serviceByName),
  row('getservbyport', '(port, protocolname=<unrepresentable>, /)', 'The service of a port.', serviceByPort),
  row('htonl', '(integer, /)', '32 bits in the order of the network.', swapBytes(32)),
  row('htons', '(integer, /)', '16 bits in the order of the network.', swapBytes(16)),
  row('if_indextoname', '(if_index, /)', 'The name of a network interface.', () => raiseSystemError('ENXIO')),
  row('if_nameindex', '()', 'The network interfaces: none.', () => makeList([])),
  row('if_nametoindex', '(oname, /)', 'The number of a network interface.', () =>
    raise('OSError', 'no interface with this name'),
  ),
  row('inet_aton', '(ip_addr, /)', 'An IPv4 address as four bytes.', (text: Value) =>
    makeBytes(
      parseIPv4(textArgument('inet_aton', text), true) ??
        raise('OSError', 'illegal IP address string passed to inet_aton'),
    ),
  ),
  row('inet_ntoa', '(packed_ip, /)', 'Four bytes as an IPv4 address.', unpackIPv4),
  row('inet_ntop', '(address_family, packed_ip, /)', 'Bytes as an address.', unpackAddress),
  row('inet_pton', '(address_family, ip_string, /)', 'An address as bytes.', (family: Value, text: Value) =>
    makeBytes(packAddress(asSize(family, 'OverflowError'), textArgument('inet_pton', text))),
  ),
  row('ntohl', '(integer, /)', '32 bits in the order of the machine.', swapBytes(32)),
  row('ntohs', '(integer, /)', '16 bits in the order of the machine.', swapBytes(16)),
  row('setdefaulttimeout', '(timeout, /)', 'Sets the timeout of new sockets.', (timeout: Value) => {
    defaults.timeout = timeoutOf(timeout);
    return null;
  }),
  row(
    'socketpair',
    '(family=<unrepresentable>, type=<unrepresentable>, proto=0, /)',
    'Two connected sockets.',
    socketPair,
  ),
];

defineModule('_socket', () => ({
  doc: 'What socket takes from the runtime.',
  functions: FUNCTIONS,
  types: {
    SocketType: socketType,
    error: exceptionTypes.OSError,
    gaierror: addressErrorType,
    herror: hostErrorType,
    socket: socketType,
    timeout: exceptionTypes.TimeoutError,
  },
  attributes: () => ({ ...socketConstants(), has_ipv6: true }),
}));
