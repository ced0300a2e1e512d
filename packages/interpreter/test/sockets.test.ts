// Sockets of one program that talk to each other, and select. Expected values are CPython's on Linux.

import '@heddle/runtime/library';
import { describe, expect, it } from 'vitest';
import { createInterpreter } from '../src/index.js';

/** What a program prints; `attempt` in it shows a result or an error. */
function run(program: string): string[] {
  const out: string[] = [];
  const python = createInterpreter({
    stdout: (text) => out.push(text),
    now: () => 0,
    monotonic: () => performance.now() / 1000,
  });
  python.run(`
import _socket, select
from _socket import *
def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as error:
        print(type(error).__name__, error.args)
`);
  python.run(program);
  return out.join('').trimEnd().split('\n');
}

describe('a pair of sockets', () => {
  it('passes bytes both ways, until an end is closed', () => {
    expect(
      run(`
a, b = socketpair()
print(a.family, a.type, repr(a.getsockname()), a.fileno() != b.fileno())
attempt(a.send, b'hello')
attempt(b.recv, 2)
attempt(b.recv, 10, MSG_PEEK)
attempt(b.recv, 10)
attempt(b.sendall, b'back')
attempt(a.recvfrom, 10)
attempt(a.shutdown, SHUT_WR)
attempt(b.recv, 5)
attempt(a.send, b'x')
attempt(b.send, b'y')
attempt(a.recv, 5)
attempt(a.close)
attempt(a.fileno)
attempt(a.recv, 1)
attempt(b.send, b'z')
`),
    ).toEqual([
      "1 1 '' True",
      '5',
      "b'he'",
      "b'llo'",
      "b'llo'",
      'None',
      "(b'back', None)",
      'None',
      "b''",
      "BrokenPipeError (32, 'Broken pipe')",
      '1',
      "b'y'",
      'None',
      '-1',
      "OSError (9, 'Bad file descriptor')",
      "BrokenPipeError (32, 'Broken pipe')",
    ]);
  });

  it('does not wait when nobody could end the waiting', () => {
    expect(
      run(`
def fill(socket):
    total = 0
    while True:
        try:
            total += socket.send(bytes(10000))
        except BlockingIOError:
            return total
a, b = socketpair()
attempt(b.recv, 1)
b.setblocking(False)
attempt(b.recv, 1)
b.settimeout(0.001)
attempt(b.recv, 1)
attempt(b.gettimeout)
attempt(b.settimeout, -1)
a.setblocking(False)
print(fill(a) > 100000)
`),
    ).toEqual([
      "OSError (35, 'Resource deadlock avoided')",
      "BlockingIOError (11, 'Resource temporarily unavailable')",
      "TimeoutError ('timed out',)",
      '0.001',
      "ValueError ('Timeout value out of range',)",
      'True',
    ]);
  });
});

describe('servers and clients', () => {
  it('find each other by address', () => {
    expect(
      run(`
server = socket()
server.bind(('127.0.0.1', 0))
server.listen()
host, port = server.getsockname()
print(host, port > 1024)
client = socket()
attempt(client.connect, (host, port))
descriptor, address = server._accept()
other = socket(fileno=descriptor)
print(address == client.getsockname(), other.getpeername() == address, client.getpeername() == (host, port))
client.sendall(b'request')
attempt(other.recv, 100)
buffer = bytearray(5)
other.send(b'answer')
attempt(client.recv_into, buffer, 3)
print(buffer)
attempt(client.recv, -1)
attempt(client.recv_into, b'x')
attempt(client.connect, (host, port))
server.setblocking(False)
attempt(server._accept)
attempt(server.bind, (host, 0))
attempt(socket().bind, (host, port))
server.close()
attempt(socket().connect, (host, port))
attempt(socket().connect_ex, (host, port))
attempt(socket().connect, ('10.0.0.1', 80))
attempt(socket().getpeername)
attempt(socket().getsockname)
`),
    ).toEqual([
      '127.0.0.1 True',
      'None',
      'True True True',
      "b'request'",
      '3',
      "bytearray(b'ans\\x00\\x00')",
      "ValueError ('negative buffersize in recv',)",
      "TypeError ('recv_into() argument 1 must be read-write bytes-like object, not bytes',)",
      "OSError (106, 'Transport endpoint is already connected')",
      "BlockingIOError (11, 'Resource temporarily unavailable')",
      "OSError (22, 'Invalid argument')",
      "OSError (98, 'Address already in use')",
      "ConnectionRefusedError (111, 'Connection refused')",
      '111',
      "OSError (101, 'Network is unreachable')",
      "OSError (107, 'Transport endpoint is not connected')",
      "('0.0.0.0', 0)",
    ]);
  });

  it('send packets', () => {
    expect(
      run(`
a = socket(AF_INET, SOCK_DGRAM)
a.bind(('127.0.0.1', 0))
b = socket(AF_INET, SOCK_DGRAM)
attempt(b.sendto, b'packet', a.getsockname())
data, sender = a.recvfrom(3)
print(data, sender == b.getsockname())
attempt(b.sendto, b'x')
attempt(b.send, b'x')
b.connect(a.getsockname())
attempt(b.send, b'again')
attempt(a.recv, 10)
`),
    ).toEqual([
      '6',
      "b'pac' True",
      "TypeError ('sendto() takes 2 or 3 arguments (1 given)',)",
      "OSError (89, 'Destination address required')",
      '5',
      "b'again'",
    ]);
  });

  it('have options and addresses of the right form', () => {
    expect(
      run(`
s = socket()
print(s)
attempt(s.getsockopt, SOL_SOCKET, SO_REUSEADDR)
attempt(s.setsockopt, SOL_SOCKET, SO_REUSEADDR, 1)
attempt(s.getsockopt, SOL_SOCKET, SO_REUSEADDR, 4)
attempt(s.connect, 'x')
attempt(s.connect, ('127.0.0.1', 'x'))
attempt(s.connect, ('127.0.0.1', 70000))
attempt(s.bind, ('127.0.0.1',))
attempt(socket, 99)
attempt(socket, 2, 99)
attempt(lambda: socket(fileno=999))
attempt(inet_pton, AF_INET6, 'fe80::1:2')
attempt(inet_ntop, AF_INET6, bytes(15) + b'\\1')
attempt(getaddrinfo, '127.0.0.1', 'http', 0, SOCK_STREAM)
attempt(getaddrinfo, 'no.such.host', 1)
`),
    ).toEqual([
      '<socket object, fd=3, family=2, type=1, proto=0>',
      '0',
      'None',
      "b'\\x01\\x00\\x00\\x00'",
      "TypeError ('connect(): AF_INET address must be tuple, not str',)",
      `TypeError ("'str' object cannot be interpreted as an integer",)`,
      "OverflowError ('connect(): port must be 0-65535.',)",
      "TypeError ('AF_INET address must be a pair (host, port)',)",
      "OSError (97, 'Address family not supported by protocol')",
      "OSError (22, 'Invalid argument')",
      "OSError (9, 'Bad file descriptor')",
      "b'\\xfe\\x80\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x01\\x00\\x02'",
      "'::1'",
      "[(2, 1, 6, '', ('127.0.0.1', 80))]",
      "gaierror (-2, 'Name or service not known')",
    ]);
  });
});

describe('select', () => {
  it('tells which descriptors are ready', () => {
    expect(
      run(`
a, b = socketpair()
def ready(timeout=0):
    r, w, x = select.select([a, b], [a.fileno()], [], timeout)
    return [s is a for s in r], w == [a.fileno()], x
attempt(ready)
a.send(b'x')
attempt(ready)
b.recv(1)
attempt(ready)
b.close()
attempt(lambda: select.select([a], [], [], None)[0] == [a])
attempt(select.select, [], [], [], 0.001)
attempt(select.select, [socketpair()[0]], [], [])
attempt(select.select, ['x'], [], [])
attempt(select.select, [-1], [], [])
attempt(select.select, [], [], [], -1)
`),
    ).toEqual([
      '([], True, [])',
      '([False], True, [])',
      '([], True, [])',
      'True',
      '([], [], [])',
      "OSError (35, 'Resource deadlock avoided')",
      "TypeError ('argument must be an int, or have a fileno() method.',)",
      "ValueError ('file descriptor cannot be a negative integer (-1)',)",
      "ValueError ('timeout must be non-negative',)",
    ]);
  });
});
