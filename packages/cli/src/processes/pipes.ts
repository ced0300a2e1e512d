// Pipes of the system, which processes can be given. Node has no call for them: each is a FIFO (mkfifo), opened and taken out of
// its folder at once. An end has two descriptors here: one that waits, which other processes get too, and one that does not,
// to find out whether there is something to read or room to write.

import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeFile, SystemFailure } from '@heddle/interpreter/node-files';
import { errorCode, pause } from '../output.js';

const { O_RDONLY, O_WRONLY, O_RDWR, O_NONBLOCK } = constants;
/** As much is read to find out whether there is something. */
const LOOK_SIZE = 65_536;
const PUMP_MS = 1;
const NOTHING = new Uint8Array(0);
/** Where the systems have mkfifo. */
const PATH = '/usr/bin:/bin';

/** @throws an error with a `code` when the system has no FIFOs */
export function makePipes(count: number): [ReadEnd, WriteEnd][] {
  const folder = mkdtempSync(join(tmpdir(), 'heddle-'));
  try {
    const paths = Array.from({ length: count }, (_, index) => join(folder, String(index)));
    const { status } = spawnSync('mkfifo', ['-m', '600', ...paths], { stdio: 'ignore', env: { PATH } });
    if (status !== 0) throw new SystemFailure('ENOSYS');
    return paths.map(openPipe);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function openPipe(path: string): [ReadEnd, WriteEnd] {
  // With both ends open, opening one does not wait for the other.
  const both = openSync(path, O_RDWR | O_NONBLOCK);
  const open = (flags: number): number => openSync(path, flags);
  const ends: [ReadEnd, WriteEnd] = [
    new ReadEnd(open(O_RDONLY), open(O_RDONLY | O_NONBLOCK)),
    new WriteEnd(open(O_WRONLY), open(O_WRONLY | O_NONBLOCK)),
  ];
  closeSync(both);
  return ends;
}

class ReadEnd extends NodeFile {
  private readonly looking: number;
  /** What was read to find out that there is something. */
  private ahead = NOTHING;
  private isAtEnd = false;

  constructor(fd: number, looking: number) {
    super(fd, null, false);
    this.looking = looking;
  }

  override read(target: Uint8Array): number {
    // What is queued may be what the other side waits for.
    while (hasQueues() && !this.isReady('reading')) pause(PUMP_MS);
    if (this.ahead.length === 0) return this.isAtEnd ? 0 : super.read(target);
    const taken = this.ahead.subarray(0, target.length);
    target.set(taken);
    this.ahead = this.ahead.subarray(taken.length);
    return taken.length;
  }

  isReady(operation: 'reading' | 'writing'): boolean {
    pumpQueues();
    if (operation === 'writing') return false;
    if (this.ahead.length > 0 || this.isAtEnd) return true;
    const chunk = new Uint8Array(LOOK_SIZE);
    const count = unlessBusy(() => readSync(this.looking, chunk));
    if (count === null) return false;
    this.ahead = chunk.subarray(0, count);
    this.isAtEnd = count === 0;
    return true;
  }

  override close(): void {
    closeSync(this.looking);
    super.close();
  }
}

/** The ends that have something queued, closed ones among them. */
const queues = new Set<WriteEnd>();

/**
 * A program that asked whether there is room must not wait when it writes then. Whether there is can only be found out by
 * writing, so what finds none is queued, and there is room when the queue is empty again.
 */
class WriteEnd extends NodeFile {
  private readonly looking: number;
  private queue = NOTHING;
  private isAsked = false;
  private isClosed = false;

  constructor(fd: number, looking: number) {
    super(fd, null, false);
    this.looking = looking;
  }

  override write(data: Uint8Array): number {
    while (this.queue.length > 0) {
      pumpQueues();
      if (this.queue.length > 0) pause(PUMP_MS);
    }
    if (!this.isAsked) return super.write(data);
    const count = unlessBusy(() => writeSync(this.looking, data));
    if (count !== null) return count;
    this.queue = data.slice();
    queues.add(this);
    return data.length;
  }

  isReady(operation: 'reading' | 'writing'): boolean {
    this.isAsked = true;
    pumpQueues();
    return operation === 'writing' && this.queue.length === 0;
  }

  /** Writes what is queued, as far as there is room. Nobody is left to read it when the other end is closed. */
  pump(): void {
    try {
      const count = unlessBusy(() => writeSync(this.looking, this.queue));
      if (count !== null) this.queue = this.queue.subarray(count);
    } catch (error) {
      if (errorCode(error) !== 'EPIPE') throw error;
      this.queue = NOTHING;
    }
    if (this.queue.length > 0) return;
    queues.delete(this);
    if (this.isClosed) this.release();
  }

  override close(): void {
    this.isClosed = true;
    if (this.queue.length === 0) this.release();
  }

  private release(): void {
    closeSync(this.looking);
    super.close();
  }
}

export const hasQueues = (): boolean => queues.size > 0;

export function pumpQueues(): void {
  for (const end of queues) end.pump();
}

// What a program wrote comes out, however it ends.
process.once('exit', () => {
  for (pumpQueues(); hasQueues(); pumpQueues()) pause(PUMP_MS);
});

/** The result of an operation that does not wait, or null where it would have to. */
function unlessBusy(operation: () => number): number | null {
  try {
    return operation();
  } catch (error) {
    if (errorCode(error) === 'EAGAIN') return null;
    throw error;
  }
}
