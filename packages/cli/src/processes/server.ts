// The first thread's part of processes (protocol.ts): starts them and tells when they end. Loaded at the first one.

import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { errorCode } from '../output.js';
import type { ProcessLink, ProcessNews, StartRequest } from './protocol.js';

export function serveProcesses({ port, count }: ProcessLink): void {
  const tell = (news: ProcessNews): void => {
    port.postMessage(news);
    Atomics.add(count, 0, 1);
    Atomics.notify(count, 0);
  };
  port.on('message', (request: StartRequest) => withMask(request.modeMask, () => start(request, tell)));
  // The program's thread alone decides how long the process lives.
  port.unref();
}

function start(request: StartRequest, tell: (news: ProcessNews) => void): void {
  const { path, words, environment, directory, files, startsSession, user, group } = request;
  let child: ReturnType<typeof spawn>;
  try {
    child = spawn(path, words.slice(1), {
      argv0: words[0],
      env: environment,
      cwd: directory ?? undefined,
      stdio: stdioOf(files),
      detached: startsSession,
      uid: user ?? undefined,
      gid: group ?? undefined,
    });
  } catch (error) {
    return tell({ kind: 'failed', code: errorCode(error) });
  }
  const { pid } = child;
  // Without a number it could not be started; the error comes as an event.
  child.on('error', (error) => {
    if (pid === undefined) tell({ kind: 'failed', code: errorCode(error) });
  });
  if (pid === undefined) return;
  child.on('exit', (code, signal) => {
    tell({ kind: 'ended', id: pid, status: signal === null ? (code ?? 0) << 8 : constants.signals[signal] });
  });
  child.unref();
  tell({ kind: 'started', id: pid });
}

function stdioOf(files: ReadonlyMap<number, number>): ('ignore' | number)[] {
  const length = Math.max(2, ...files.keys()) + 1;
  return Array.from({ length }, (_, descriptor) => files.get(descriptor) ?? 'ignore');
}

/** The mask for new files is one of the whole process, which this thread alone may change. */
function withMask(mask: number | null, action: () => void): void {
  if (mask === null) return action();
  const old = process.umask(mask);
  try {
    action();
  } finally {
    process.umask(old);
  }
}
