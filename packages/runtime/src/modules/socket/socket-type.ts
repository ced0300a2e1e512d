// `_socket.socket`: a socket under its descriptor. The library's class derives from it. Waiting for what only the program itself
// could do would never end: a timeout runs out, and without one it is an error. CPython: Modules/socketmodule.c.

import { raise, raiseTypeError, raiseValueError } from '../../errors/raise.js';
import { defineType, type MethodSpec } from '../../object/define-type.js';
import { bindConstructor } from '../../object/native-call.js';
import { PyInstance } from '../../object/object.js';
import { type PyType, typeName } from '../../object/type.js';
import type { Value } from '../../object/value.js';
import { getBuffer, lookupBuffer, usingBuffer, viewData, WRITABLE } from '../../protocols/buffer.js';
import { asSize, intValue } from '../../protocols/index.js';
import { isTrue } from '../../protocols/truth.js';
import { makeBytes } from '../../types/bytes/data.js';
import { PyFloat } from '../../types/float.js';
import { makeTuple } from '../../types/tuple.js';
import { descriptors } from '../io/descriptors.js';
import { hostOperation, raiseSystemError, systemErrorCode } from '../io/errors.js';
import { pause } from '../time.js';
import { addressOf, addressValue } from './addresses.js';
import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  MSG_DONTWAIT,
  MSG_PEEK,
  SO_ACCEPTCONN,
  SO_DOMAIN,
  SO_ERROR,
  SO_PROTOCOL,
  SO_TYPE,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOL_SOCKET,
} from './constants.js';
import { Endpoint, type SocketAddress } from './endpoint.js';

// ### Representation

/** `setdefaulttimeout`. */
export const defaults: { timeout: number | null } = { timeout: null };

const DEFAULT_BACKLOG = 128;

export class PySocket extends PyInstance {
  /** -1 when it is closed. */
  descriptor = -1;
  family = 0;
  kind = 0;
  protocol = 0;
  /** Seconds; null: for ever. */
  timeout: number | null = null;

  get endpoint(): Endpoint {
    const file = this.descriptor < 0 ? raiseSystemError('EBADF') : descriptors().file(this.descriptor);
    return file instanceof Endpoint ? file : raiseSystemError('ENOTSOCK');
  }

  /** Runs an operation that may have to wait. */
  waiting<T>(operation: (endpoint: Endpoint) => T, flags = 0): T {
    const { endpoint, timeout } = this;
    try {
      return operation(endpoint);
    } catch (error) {
      if (!isBlocked(error) || timeout === 0 || (flags & MSG_DONTWAIT) !== 0) throw error;
    }
    if (timeout === null) return raiseSystemError('EDEADLK');
    pause(timeout);
    return raise('TimeoutError', 'timed out');
  }
}

function isBlocked(error: unknown): boolean {
  if (systemErrorCode(error) === 'EAGAIN') return true;
  const fields = error as { field?: (name: string) => Value | undefined };
  return fields.field?.('errno') === EAGAIN;
}
const EAGAIN = 11;

// ### Construction

/** An endpoint under a new descriptor. */
export function openEndpoint(endpoint: Endpoint): number {
  return descriptors().add(endpoint);
}

export function newEndpoint(family: number, type: number, protocol: number): Endpoint {
  if (family !== AF_INET && family !== AF_INET6 && family !== AF_UNIX) raiseSystemError('EAFNOSUPPORT');
  const plain = type & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
  if (plain < 1 || plain > 10) raiseSystemError('EINVAL');
  if (plain !== SOCK_STREAM && plain !== SOCK_DGRAM) raiseSystemError('ESOCKTNOSUPPORT');
  return new Endpoint(family, plain, protocol);
}

function initialise(self: Value, args: Value[], names: readonly string[] | null): void {
  const socket = self as PySocket;
  const given = bindConstructor('socket', '(family=-1, type=-1, proto=-1, fileno=None)', args, names) as (
    | Value
    | undefined
  )[];
  const [family, type, protocol] = given
    .slice(0, 3)
    .map((value) => (value === undefined ? -1 : asSize(value, 'OverflowError'))) as [number?, number?, number?];
  const fileno = given[3] ?? null;
  if (fileno !== null) adopt(socket, fileno, family ?? -1, type ?? -1, protocol ?? -1);
  else {
    socket.family = family === undefined || family < 0 ? AF_INET : family;
    socket.kind = type === undefined || type < 0 ? SOCK_STREAM : type;
    socket.protocol = protocol === undefined || protocol < 0 ? 0 : protocol;
    socket.descriptor = openEndpoint(newEndpoint(socket.family, socket.kind, socket.protocol));
  }
  setTimeout(socket, (socket.kind & SOCK_NONBLOCK) !== 0 ? 0 : defaults.timeout);
  socket.kind &= ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
}

/** `socket(fileno=…)`: what is not said is asked of the open socket. */
function adopt(socket: PySocket, fileno: Value, family: number, type: number, protocol: number): void {
  const descriptor = asSize(fileno, 'OverflowError');
  if (descriptor < 0) raiseValueError('negative file descriptor');
  const file = descriptors().file(descriptor);
  if (!(file instanceof Endpoint)) return raiseSystemError('ENOTSOCK');
  socket.descriptor = descriptor;
  socket.family = family < 0 ? file.family : family;
  socket.kind = type < 0 ? file.type : type;
  socket.protocol = protocol < 0 ? file.protocol : protocol;
}

// ### Timeouts

export function timeoutOf(value: Value): number | null {
  if (value === null) return null;
  const number = value instanceof PyFloat ? value.value : intValue(value);
  if (number === undefined)
    return raiseTypeError(`'${typeName(value)}' object cannot be interpreted as an integer or float`);
  if (Number.isNaN(number)) raiseValueError('Invalid value NaN (not a number)');
  return Number(number) < 0 ? raiseValueError('Timeout value out of range') : Number(number);
}

function setTimeout(socket: PySocket, timeout: number | null): void {
  socket.timeout = timeout;
  if (descriptors().isOpen(socket.descriptor)) descriptors().setBlocking(socket.descriptor, timeout === null);
}

// ### Transfer

function receiveFrom(
  socket: PySocket,
  size: Value,
  flags: Value | undefined,
  method: string,
): [Uint8Array, SocketAddress | null] {
  const count = asSize(size, 'OverflowError');
  if (count < 0) raiseValueError(`negative buffersize in ${method}`);
  const target = new Uint8Array(count);
  const bits = flagsOf(flags);
  const received = socket.waiting((endpoint) => endpoint.receive(target, (bits & MSG_PEEK) !== 0), bits);
  return [target.slice(0, received.count), received.from];
}

const flagsOf = (flags: Value | undefined): number => (flags === undefined ? 0 : asSize(flags, 'OverflowError'));

function receiveInto(
  socket: PySocket,
  buffer: Value,
  nbytes: Value | undefined,
  flags: Value | undefined,
  method: string,
): { count: number; from: SocketAddress | null } {
  const view = lookupWritable(buffer, method);
  return usingBuffer(view, (each) => {
    const data = viewData(each);
    const asked = nbytes === undefined ? 0 : asSize(nbytes, 'OverflowError');
    if (asked < 0) raiseValueError(`negative buffersize in ${method}`);
    if (asked > data.length) raiseValueError('buffer too small for requested bytes');
    const bits = flagsOf(flags);
    const target = asked === 0 ? data : data.subarray(0, asked);
    return socket.waiting((endpoint) => endpoint.receive(target, (bits & MSG_PEEK) !== 0), bits);
  });
}

function lookupWritable(buffer: Value, method: string): ReturnType<typeof getBuffer> {
  const view = lookupBuffer(buffer, 0);
  if (view !== undefined && !view.isReadOnly) return lookupBuffer(buffer, WRITABLE)!;
  return raiseTypeError(
    `${method}() argument 1 must be read-write bytes-like object, not ${buffer === null ? 'None' : typeName(buffer)}`,
  );
}

const sending = <T>(data: Value, action: (bytes: Uint8Array) => T): T =>
  usingBuffer(getBuffer(data, 0), (view) => action(viewData(view)));

function sendAll(socket: PySocket, data: Value, flags?: Value): null {
  sending(data, (bytes) => {
    for (let at = 0; at < bytes.length; )
      at += socket.waiting((endpoint) => endpoint.send(bytes.subarray(at)), flagsOf(flags));
  });
  return null;
}

function sendTo(socket: PySocket, args: Value[]): number {
  if (args.length < 2 || args.length > 3) raiseTypeError(`sendto() takes 2 or 3 arguments (${args.length} given)`);
  const [data, ...rest] = args;
  const address = addressOf(socket.family, rest.at(-1)!, 'sendto');
  return sending(data!, (bytes) => socket.waiting((endpoint) => endpoint.sendTo(bytes, address)));
}

// ### Options

function optionValue(endpoint: Endpoint, level: number, option: number): number {
  if (level === SOL_SOCKET) {
    if (option === SO_TYPE) return endpoint.type;
    if (option === SO_DOMAIN) return endpoint.family;
    if (option === SO_PROTOCOL) return endpoint.protocol;
    if (option === SO_ACCEPTCONN) return endpoint.isListening ? 1 : 0;
    if (option === SO_ERROR) return 0;
  }
  const stored = endpoint.options.get(`${level} ${option}`);
  if (stored === undefined || stored.length < 4) return 0;
  return new DataView(stored.buffer, stored.byteOffset).getInt32(0, true);
}

function getOption(socket: PySocket, level: Value, option: Value, size?: Value): Value {
  const { endpoint } = socket;
  const [l, o] = [asSize(level, 'OverflowError'), asSize(option, 'OverflowError')];
  const length = size === undefined ? 0 : asSize(size, 'OverflowError');
  if (length === 0) return optionValue(endpoint, l, o);
  if (length < 0 || length > 1024) raise('OSError', 'getsockopt buflen out of range');
  const stored = endpoint.options.get(`${l} ${o}`) ?? intBytes(optionValue(endpoint, l, o));
  return makeBytes(stored.slice(0, length));
}

function setOption(socket: PySocket, level: Value, option: Value, value: Value, size?: Value): null {
  const { endpoint } = socket;
  const key = `${asSize(level, 'OverflowError')} ${asSize(option, 'OverflowError')}`;
  const number = intValue(value);
  if (value === null) endpoint.options.set(key, new Uint8Array(size === undefined ? 0 : asSize(size, 'OverflowError')));
  else if (number !== undefined) endpoint.options.set(key, intBytes(Number(number)));
  else sending(value, (bytes) => endpoint.options.set(key, bytes.slice()));
  return null;
}

function intBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setInt32(0, value, true);
  return bytes;
}

// ### Table

const asSocket = (self: Value): PySocket => self as PySocket;

function closeSocket(socket: PySocket): null {
  const { descriptor } = socket;
  socket.descriptor = -1;
  if (descriptor >= 0) hostOperation(() => descriptors().close(descriptor));
  return null;
}

function connectError(socket: PySocket, address: Value): number {
  const target = addressOf(socket.family, address, 'connect_ex');
  try {
    socket.waiting((endpoint) => endpoint.connect(target));
    return 0;
  } catch (error) {
    const errno = (error as { field?: (name: string) => Value | undefined }).field?.('errno');
    if (typeof errno === 'number') return errno;
    throw error;
  }
}

const method = (name: string, signature: string, doc: string, impl: MethodSpec['impl']): MethodSpec => ({
  name,
  signature,
  doc,
  impl,
});

const METHODS: readonly MethodSpec[] = [
  method('_accept', '($self, /)', 'Waits for a connection; its descriptor and address.', (self: PySocket) => {
    const endpoint = self.waiting((each) => each.accept());
    return makeTuple([openEndpoint(endpoint), addressValue(self.family, endpoint.remote!)]);
  }),
  method(
    'bind',
    '($self, address, /)',
    'Gives the socket an address of this machine.',
    (self: PySocket, address: Value) => {
      self.endpoint.bind(addressOf(self.family, address, 'bind'));
      return null;
    },
  ),
  method('close', '($self, /)', 'Closes the socket.', closeSocket),
  method('connect', '($self, address, /)', 'Connects to an address.', (self: PySocket, address: Value) => {
    const target = addressOf(self.family, address, 'connect');
    self.waiting((endpoint) => endpoint.connect(target));
    return null;
  }),
  method('connect_ex', '($self, address, /)', 'The same; gives the error number instead of raising.', connectError),
  method('detach', '($self, /)', 'Gives the descriptor away.', (self: PySocket) => {
    const { descriptor } = self;
    self.descriptor = -1;
    return descriptor;
  }),
  method('fileno', '($self, /)', 'The descriptor, -1 when it is closed.', (self: PySocket) => self.descriptor),
  method('getblocking', '($self, /)', 'Whether operations wait.', (self: PySocket) => self.timeout !== 0),
  method('getpeername', '($self, /)', 'The address at the other end.', (self: PySocket) =>
    addressValue(self.family, self.endpoint.remote ?? raiseSystemError('ENOTCONN')),
  ),
  method('getsockname', '($self, /)', 'The address at this end.', (self: PySocket) =>
    addressValue(self.family, self.endpoint.localName),
  ),
  method('getsockopt', '($self, level, option, buffersize=0, /)', 'An option.', getOption),
  method('gettimeout', '($self, /)', 'The timeout in seconds, or None.', (self: PySocket) => timeoutValue(self)),
  method('listen', '($self, backlog=128, /)', 'Lets others connect.', (self: PySocket, backlog?: Value) => {
    self.endpoint.listen(backlog === undefined ? DEFAULT_BACKLOG : asSize(backlog, 'OverflowError'));
    return null;
  }),
  method('recv', '($self, buffersize, flags=0, /)', 'Receives.', (self: PySocket, size: Value, flags?: Value) =>
    makeBytes(receiveFrom(self, size, flags, 'recv')[0]),
  ),
  method(
    'recv_into',
    '($self, buffer, nbytes=0, flags=0)',
    'Receives into a buffer; how many bytes.',
    (self: PySocket, buffer: Value, nbytes?: Value, flags?: Value) =>
      receiveInto(self, buffer, nbytes, flags, 'recv_into').count,
  ),
  method(
    'recvfrom',
    '($self, buffersize, flags=0, /)',
    'Receives; also from whom.',
    (self: PySocket, size: Value, flags?: Value) => {
      const [data, from] = receiveFrom(self, size, flags, 'recvfrom');
      return makeTuple([makeBytes(data), from === null ? null : addressValue(self.family, from)]);
    },
  ),
  method(
    'recvfrom_into',
    '($self, buffer, nbytes=0, flags=0)',
    'Receives into a buffer; how many bytes, and from whom.',
    (self: PySocket, buffer: Value, nbytes?: Value, flags?: Value) => {
      const { count, from } = receiveInto(self, buffer, nbytes, flags, 'recvfrom_into');
      return makeTuple([count, from === null ? null : addressValue(self.family, from)]);
    },
  ),
  method('send', '($self, data, flags=0, /)', 'Sends; how many bytes.', (self: PySocket, data: Value, flags?: Value) =>
    sending(data, (bytes) => self.waiting((endpoint) => endpoint.send(bytes), flagsOf(flags))),
  ),
  method('sendall', '($self, data, flags=0, /)', 'Sends all of it.', sendAll),
  method('sendto', '($self, /, *args)', 'Sends to an address.', sendTo),
  method('setblocking', '($self, flag, /)', 'Whether operations wait.', (self: PySocket, flag: Value) => {
    setTimeout(self, isTrue(flag) ? null : 0);
    return null;
  }),
  method('setsockopt', '($self, level, option, value, optlen=0, /)', 'Sets an option.', setOption),
  method('settimeout', '($self, timeout, /)', 'How long operations wait.', (self: PySocket, timeout: Value) => {
    setTimeout(self, timeoutOf(timeout));
    return null;
  }),
  method('shutdown', '($self, flag, /)', 'Ends receiving, sending or both.', (self: PySocket, how: Value) => {
    self.endpoint.shutdown(asSize(how, 'OverflowError'));
    return null;
  }),
];

function timeoutValue({ timeout }: PySocket): Value {
  return timeout === null ? null : new PyFloat(timeout);
}

export const socketType: PyType = defineType({
  name: 'socket',
  module: '_socket',
  doc: 'A socket: one end of a connection, or what waits for connections.',
  layout: 'socket',
  hasWeakref: false,
  slots: {
    construct: (cls) => new PySocket(cls.rootShape),
    init: initialise,
    repr: (self) => {
      const { descriptor, family, kind, protocol } = asSocket(self);
      return `<socket object, fd=${descriptor}, family=${family}, type=${kind}, proto=${protocol}>`;
    },
  },
  methods: METHODS,
  getset: [
    { name: 'family', doc: 'the socket family', get: (self) => asSocket(self).family },
    { name: 'proto', doc: 'the socket protocol', get: (self) => asSocket(self).protocol },
    { name: 'timeout', doc: 'the socket timeout', get: (self) => timeoutValue(asSocket(self)) },
    { name: 'type', doc: 'the socket type', get: (self) => asSocket(self).kind },
  ],
});

/** A socket object for two connected endpoints, as `socketpair` gives them. */
export function makeSocket(endpoint: Endpoint): PySocket {
  const socket = new PySocket(socketType.rootShape);
  socket.descriptor = openEndpoint(endpoint);
  socket.family = endpoint.family;
  socket.kind = endpoint.type;
  socket.protocol = endpoint.protocol;
  setTimeout(socket, defaults.timeout);
  return socket;
}
