// Processes for programs: the part of the program's thread (protocol.ts).

import { MessageChannel, type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads';
import type { EndedProcess, HostFiles, HostProcesses, ProcessRequest } from '@heddle/interpreter';
import { NodeFile, SystemFailure } from '@heddle/interpreter/node-files';
import { hasQueues, makePipes, pumpQueues } from './pipes.js';
import type { ProcessLink, ProcessNews, StartRequest } from './protocol.js';

/** Stands for a byte that is not UTF-8, or for nothing; Node takes neither. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/** How long the thread sleeps while there is something to write for a process, in milliseconds. */
const PUMP_MS = 1;
/** What a signal may be in process.kill. */
const MOST_SIGNAL = 64;

export class Processes implements HostProcesses {
  private readonly executable: string;
  private readonly files: HostFiles;
  private link: { port: MessagePort; count: Int32Array } | null = null;
  private readonly running = new Set<number>();
  private readonly ended = new Map<number, number>();

  /** `executable` is the command itself. */
  constructor(executable: string, files: HostFiles) {
    this.executable = executable;
    this.files = files;
  }

  makePipes = makePipes;

  start(request: ProcessRequest): number {
    for (const text of [request.path, request.directory ?? '', ...request.words, ...entriesOf(request.environment)])
      if (LONE_SURROGATE.test(text)) throw new SystemFailure('EILSEQ');
    const lent = [...request.files].map(([number, file]) => {
      if (!(file instanceof NodeFile)) throw new SystemFailure('EBADF');
      return [number, file.lend()] as const;
    });
    try {
      const files = new Map(lent.map(([number, { fd }]) => [number, fd]));
      return this.ask({ ...this.command(request), files, modeMask: request.modeMask ?? this.files.modeMask ?? null });
    } finally {
      for (const [, { close }] of lent) close();
    }
  }

  /** The command itself is a script of Node's: it is started without looking for Node on the child's PATH. */
  private command(request: ProcessRequest): ProcessRequest {
    const { path, words } = request;
    if (path !== this.executable) return request;
    return { ...request, path: process.execPath, words: [process.execPath, path, ...words.slice(1)] };
  }

  private ask(request: StartRequest): number {
    const { port } = this.connect();
    port.postMessage(request);
    for (;;) {
      const news = this.next(true)!;
      if (news.kind === 'failed') throw new SystemFailure(news.code);
      if (news.kind === 'started') {
        this.running.add(news.id);
        return news.id;
      }
      this.end(news);
    }
  }

  wait(id: number | null, waits: boolean): EndedProcess | null {
    for (;;) {
      for (let news = this.next(false); news !== null; news = this.next(false)) this.end(news);
      const found = id ?? this.ended.keys().next().value;
      const status = found === undefined ? undefined : this.ended.get(found);
      if (found !== undefined && status !== undefined) {
        this.ended.delete(found);
        return { id: found, status };
      }
      if (id === null ? this.running.size === 0 : !this.running.has(id)) throw new SystemFailure('ECHILD');
      if (!waits) return null;
      const news = this.next(true);
      if (news !== null) this.end(news);
    }
  }

  kill(id: number, signal: number): void {
    if (signal < 0 || signal > MOST_SIGNAL) throw new SystemFailure('EINVAL');
    process.kill(id, signal);
  }

  private end(news: ProcessNews): void {
    if (news.kind !== 'ended') return;
    this.running.delete(news.id);
    this.ended.set(news.id, news.status);
  }

  /** What the first thread says next; null when it says nothing now, or, when this `waits`, only rarely. */
  private next(waits: boolean): ProcessNews | null {
    if (this.link === null) return null;
    const { port, count } = this.link;
    for (;;) {
      pumpQueues();
      const seen = Atomics.load(count, 0);
      const received = receiveMessageOnPort(port);
      if (received !== undefined) return received.message as ProcessNews;
      if (!waits) return null;
      Atomics.wait(count, 0, seen, hasQueues() ? PUMP_MS : Number.POSITIVE_INFINITY);
    }
  }

  private connect(): { port: MessagePort; count: Int32Array } {
    if (this.link === null) {
      const { port1, port2 } = new MessageChannel();
      const count = new Int32Array(new SharedArrayBuffer(4));
      const link: ProcessLink = { kind: 'processes', port: port2, count };
      parentPort!.postMessage(link, [port2]);
      this.link = { port: port1, count };
    }
    return this.link;
  }
}

const entriesOf = (environment: Readonly<Record<string, string>>): string[] => Object.entries(environment).flat();
