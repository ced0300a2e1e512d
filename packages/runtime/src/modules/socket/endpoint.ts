// The kernel's side of sockets: a network that reaches no further than the program itself. A server and its clients in one program
// can talk over the addresses of the machine itself and over paths; there is nobody else.

import type { FileStatus } from '../../host.js';
import { currentState } from '../../importlib/state.js';
import type { NativeState } from '../../object/native-state.js';
import { raiseSystemError } from '../io/errors.js';
import { StreamFile, statusOfStream } from '../io/stream-file.js';
import { AF_INET6, AF_UNIX, SHUT_RD, SHUT_RDWR, SHUT_WR, SOCK_DGRAM, SOCK_STREAM } from './constants.js';

/** Where a socket is: a host and a port, or for AF_UNIX a path and no port. */
export interface SocketAddress {
  readonly host: string;
  readonly port: number;
}

/** How much may wait to be read before sending has to wait. */
const CAPACITY = 212_992;
const FIRST_FREE_PORT = 32_768;
const LAST_PORT = 65_535;

const STATUS = statusOfStream(0o140777, 4096);

// ### The network

class Network {
  private readonly bound = new Map<string, Endpoint>();
  private nextPort = FIRST_FREE_PORT;

  private key({ family, type }: Endpoint, host: string, port: number): string {
    return `${family} ${type} ${host} ${port}`;
  }

  /** Gives `endpoint` an address: the one asked for, or a free port of that host. */
  bind(endpoint: Endpoint, address: SocketAddress): SocketAddress {
    const { host } = address;
    const port = address.port === 0 && endpoint.family !== AF_UNIX ? this.freePort(endpoint, host) : address.port;
    if (this.find(endpoint, { host, port }) !== undefined) raiseSystemError('EADDRINUSE');
    this.bound.set(this.key(endpoint, host, port), endpoint);
    return { host, port };
  }

  private freePort(endpoint: Endpoint, host: string): number {
    while (this.find(endpoint, { host, port: this.nextPort }) !== undefined) this.nextPort++;
    if (this.nextPort > LAST_PORT) return raiseSystemError('EADDRINUSE');
    return this.nextPort++;
  }

  release(endpoint: Endpoint, { host, port }: SocketAddress): void {
    const key = this.key(endpoint, host, port);
    if (this.bound.get(key) === endpoint) this.bound.delete(key);
  }

  /** Who has the address, as sockets like `endpoint` see it: also by way of "all addresses". */
  find(endpoint: Endpoint, { host, port }: SocketAddress): Endpoint | undefined {
    return (
      this.bound.get(this.key(endpoint, host, port)) ?? this.bound.get(this.key(endpoint, anyHost(endpoint), port))
    );
  }
}

const networks = new WeakMap<NativeState, Network>();

function network(): Network {
  const state = currentState();
  let known = networks.get(state);
  if (known === undefined) {
    known = new Network();
    networks.set(state, known);
  }
  return known;
}

/** All addresses of the machine; for paths the unnamed one. */
function anyHost({ family }: Endpoint): string {
  return family === AF_UNIX ? '' : family === AF_INET6 ? '::' : '0.0.0.0';
}

function isThisMachine(host: string): boolean {
  return host.startsWith('127.') || host === '::1' || host === '0.0.0.0' || host === '::';
}

// ### Endpoints

interface Packet {
  readonly data: Uint8Array;
  readonly from: SocketAddress;
}

export class Endpoint extends StreamFile {
  readonly family: number;
  readonly type: number;
  readonly protocol: number;
  /** Null until it is bound or connected. */
  local: SocketAddress | null = null;
  remote: SocketAddress | null = null;
  isListening = false;
  /** `setsockopt`, by level and option. */
  readonly options = new Map<string, Uint8Array>();
  private backlog = 0;
  private readonly pending: Endpoint[] = [];
  private peer: Endpoint | null = null;
  private inbox: Packet[] = [];
  private inboxSize = 0;
  /** Nothing more will come. */
  private isAtEnd = false;
  private sendsNoMore = false;

  constructor(family: number, type: number, protocol: number) {
    super(false);
    this.family = family;
    this.type = type;
    this.protocol = protocol;
  }

  /** Two that are connected with each other. */
  static pair(family: number, type: number, protocol: number): [Endpoint, Endpoint] {
    const [a, b] = [new Endpoint(family, type, protocol), new Endpoint(family, type, protocol)];
    a.join(b, a.unnamed, a.unnamed);
    return [a, b];
  }

  private get unnamed(): SocketAddress {
    return { host: anyHost(this), port: 0 };
  }

  private join(other: Endpoint, ours: SocketAddress, theirs: SocketAddress): void {
    this.peer = other;
    other.peer = this;
    this.local = ours;
    other.local = theirs;
    this.remote = theirs;
    other.remote = ours;
  }

  get localName(): SocketAddress {
    return this.local ?? this.unnamed;
  }
  get isStream(): boolean {
    return this.type !== SOCK_DGRAM;
  }

  bind(address: SocketAddress): void {
    if (this.local !== null) raiseSystemError('EINVAL');
    this.local = network().bind(this, address);
  }

  listen(backlog: number): void {
    if (this.type !== SOCK_STREAM) raiseSystemError('EOPNOTSUPP');
    if (this.peer !== null) raiseSystemError('EINVAL');
    if (this.local === null) this.bind(this.unnamed);
    this.isListening = true;
    this.backlog = Math.max(0, backlog);
  }

  connect(address: SocketAddress): void {
    if (!this.isStream) return this.connectPackets(address);
    if (this.peer !== null || this.isListening) raiseSystemError('EISCONN');
    const listener = network().find(this, address);
    if (listener === undefined || !listener.isListening) return this.refuse(address);
    if (listener.pending.length > listener.backlog) raiseSystemError('EAGAIN');
    if (this.local === null && this.family !== AF_UNIX) this.bind({ host: address.host, port: 0 });
    const other = new Endpoint(this.family, this.type, this.protocol);
    this.join(other, this.localName, { ...address });
    listener.pending.push(other);
  }

  private refuse({ host }: SocketAddress): never {
    if (this.family === AF_UNIX) return raiseSystemError('ENOENT');
    return raiseSystemError(isThisMachine(host) ? 'ECONNREFUSED' : 'ENETUNREACH');
  }

  private connectPackets(address: SocketAddress): void {
    if (this.family !== AF_UNIX && !isThisMachine(address.host)) raiseSystemError('ENETUNREACH');
    if (this.local === null && this.family !== AF_UNIX) this.bind({ host: address.host, port: 0 });
    this.remote = address;
  }

  accept(): Endpoint {
    if (!this.isListening) raiseSystemError('EINVAL');
    return this.pending.shift() ?? raiseSystemError('EAGAIN');
  }

  shutdown(how: number): void {
    if (how !== SHUT_RD && how !== SHUT_WR && how !== SHUT_RDWR) raiseSystemError('EINVAL');
    if (this.remote === null && !this.isListening) raiseSystemError('ENOTCONN');
    if (how !== SHUT_WR) this.isAtEnd = true;
    if (how !== SHUT_RD) this.endSending();
  }

  private endSending(): void {
    this.sendsNoMore = true;
    if (this.peer !== null) this.peer.isAtEnd = true;
  }

  /** Receives what there is: part of a stream, or one packet, cut to the size of `target`. EAGAIN when there is nothing. */
  receive(target: Uint8Array, isPeek: boolean): { count: number; from: SocketAddress | null } {
    const packet = this.inbox[0];
    if (packet === undefined) {
      if (this.isAtEnd) return { count: 0, from: null };
      return raiseSystemError(this.isStream && this.peer === null ? 'ENOTCONN' : 'EAGAIN');
    }
    if (this.isStream) return { count: this.receiveStream(target, isPeek), from: null };
    const count = Math.min(target.length, packet.data.length);
    target.set(packet.data.subarray(0, count));
    if (!isPeek) this.take(packet.data.length);
    return { count, from: packet.from };
  }

  private receiveStream(target: Uint8Array, isPeek: boolean): number {
    let count = 0;
    for (const { data } of this.inbox) {
      const part = data.subarray(0, target.length - count);
      target.set(part, count);
      count += part.length;
      if (count === target.length) break;
    }
    if (!isPeek) this.take(count);
    return count;
  }

  /** Removes so many bytes from the front. */
  private take(count: number): void {
    this.inboxSize -= count;
    for (let left = count; left > 0 || this.inbox[0]?.data.length === 0; ) {
      const { data, from } = this.inbox[0]!;
      if (data.length > left) this.inbox[0] = { data: data.subarray(left), from };
      else this.inbox.shift();
      left -= Math.min(left, data.length);
    }
  }

  /** Sends as much as there is room for. */
  send(data: Uint8Array): number {
    if (!this.isStream) return this.sendTo(data, this.remote ?? raiseSystemError('EDESTADDRREQ'));
    const { peer } = this;
    if (peer === null || this.sendsNoMore || peer.isGone) return raiseSystemError('EPIPE');
    const room = CAPACITY - peer.inboxSize;
    if (room <= 0 && data.length > 0) raiseSystemError('EAGAIN');
    const sent = data.slice(0, room);
    if (sent.length > 0) peer.deliver(sent, this.localName);
    return sent.length;
  }

  /** Sends one packet. What nobody receives is lost. */
  sendTo(data: Uint8Array, address: SocketAddress): number {
    if (this.isStream) return this.send(data);
    if (this.family !== AF_UNIX && !isThisMachine(address.host)) raiseSystemError('ENETUNREACH');
    const target = this.peer ?? network().find(this, address);
    if (target === undefined && this.family === AF_UNIX) raiseSystemError('ENOENT');
    if (this.local === null && this.family !== AF_UNIX) this.bind({ host: address.host, port: 0 });
    if (target !== undefined && target.inboxSize < CAPACITY) target.deliver(data.slice(), this.localName);
    return data.length;
  }

  private deliver(data: Uint8Array, from: SocketAddress): void {
    if (this.isAtEnd) return;
    this.inbox.push({ data, from });
    this.inboxSize += data.length;
  }

  private isGone = false;

  // ### As a file

  isReady(operation: 'reading' | 'writing'): boolean {
    if (operation === 'reading')
      return this.isListening ? this.pending.length > 0 : this.inbox.length > 0 || this.isAtEnd;
    if (!this.isStream) return true;
    return this.peer === null || this.sendsNoMore || this.peer.isGone || this.peer.inboxSize < CAPACITY;
  }

  override read(target: Uint8Array): number {
    return this.receive(target, false).count;
  }
  override write(data: Uint8Array): number {
    return this.send(data);
  }
  status(): FileStatus {
    return STATUS;
  }
  override close(): void {
    this.isGone = true;
    this.endSending();
    this.isListening = false;
    if (this.local !== null) network().release(this, this.local);
    for (const waiting of this.pending) waiting.close();
  }
}
