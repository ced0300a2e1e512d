// What the program's thread and the first thread say to each other about processes. The program's thread is busy, and could not
// be told when a process ends: the first thread starts them. The one asks to start a process and waits for the answer; the
// other answers, and tells when one ended. It counts in shared memory what it has said, so that the one can sleep until then.

import type { MessagePort } from 'node:worker_threads';
import type { ProcessRequest } from '@heddle/interpreter';

/** Sent once, over the Worker's own port, when a program first starts a process. */
export interface ProcessLink {
  readonly kind: 'processes';
  readonly port: MessagePort;
  readonly count: Int32Array;
}

/** What the host is asked for, with the files by their descriptors in this process. */
export interface StartRequest extends Omit<ProcessRequest, 'files'> {
  readonly files: ReadonlyMap<number, number>;
}

export type ProcessNews =
  | { kind: 'started'; id: number }
  /** It could not be started: the system's error. */
  | { kind: 'failed'; code: string }
  | { kind: 'ended'; id: number; status: number };
