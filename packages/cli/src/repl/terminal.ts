// The terminal side of an interactive session, in the first thread: reads entries with the line editor, has the program's
// thread run them, and gives the terminal back to the program while it runs (so that `input()` reads lines as usual and
// Ctrl-C is a signal).

import { homedir } from 'node:os';
import { join } from 'node:path';
import { emitKeypressEvents } from 'node:readline';
import type { Worker } from 'node:worker_threads';
import { canColour } from '../colour.js';
import type { ProcessLink } from '../processes/protocol.js';
import { History } from './history.js';
import { type Key, LineEditor } from './line-editor.js';
import type { Answer, Request } from './protocol.js';
import { type Colours, Screen } from './screen.js';

const PROMPT_COLOUR = '\x1b[1;35m';
const BRACKETED_PASTE = { on: '\x1b[?2004h', off: '\x1b[?2004l' };

/** Runs the session; the process ends when the program's thread does. */
export async function attachTerminal(worker: Worker): Promise<void> {
  const link = new Link(worker);
  const ready = await link.next();
  if (ready.kind !== 'ready') return;
  process.stdout.write(ready.banner);
  const keys = new Keys();
  const history = new History(process.env.HEDDLE_HISTORY ?? join(homedir(), '.heddle_history'));
  // A terminal that does not know its size says 0.
  const columns = () => process.stdout.columns || 80;
  const size = () => ({ columns: columns(), rows: process.stdout.rows || 24 });
  const screen = new Screen((text) => process.stdout.write(text), size, await colours(link));
  const advisor = {
    isIncomplete: async (source: string) => {
      const answer = await link.ask({ kind: 'isIncomplete', source });
      return answer.kind === 'isIncomplete' && answer.value;
    },
    complete: async (text: string) => {
      const answer = await link.ask({ kind: 'complete', text });
      return answer.kind === 'complete' ? answer.completion : { start: text.length, candidates: [] };
    },
  };
  const nextKey = () => keys.next();
  const hasKey = () => keys.waits;
  const editor = new LineEditor({ screen, history, advisor, columns, nextKey, hasKey });
  process.stdout.on('resize', () => {
    if (keys.isOpen) editor.paint();
  });
  let { prompts } = ready;
  for (;;) {
    keys.open();
    const entry = await editor.read(prompts);
    keys.close();
    if (entry.kind === 'interrupt') process.stdout.write('KeyboardInterrupt\n');
    else if (entry.kind === 'end') {
      history.save();
      keys.finish();
      link.send({ kind: 'end' });
      return;
    } else if (entry.text.trim() !== '') {
      // Saved first: the statement may end the process.
      history.save();
      const answer = await link.ask({ kind: 'execute', source: entry.text });
      if (answer.kind !== 'executed') return;
      prompts = answer.prompts;
    }
  }
}

async function colours(link: Link): Promise<Colours> {
  if (!canColour(1)) return { prompt: '', builtins: null };
  const answer = await link.ask({ kind: 'complete', text: '' });
  const names = answer.kind === 'complete' ? answer.completion.candidates : [];
  return { prompt: PROMPT_COLOUR, builtins: new Set(names.map((name) => name.replace(/\($/, ''))) };
}

/** Requests to the program's thread, one at a time. */
class Link {
  private readonly worker: Worker;
  private readonly answers: Answer[] = [];
  private waiting: ((answer: Answer) => void) | null = null;

  constructor(worker: Worker) {
    this.worker = worker;
    worker.on('message', (answer: Answer | ProcessLink) => {
      // For the first thread itself (main.ts).
      if (answer.kind === 'processes') return;
      const resolve = this.waiting;
      this.waiting = null;
      if (resolve === null) this.answers.push(answer);
      else resolve(answer);
    });
  }

  send(request: Request): void {
    this.worker.postMessage(request);
  }

  ask(request: Request): Promise<Answer> {
    this.send(request);
    return this.next();
  }

  next(): Promise<Answer> {
    const answer = this.answers.shift();
    if (answer !== undefined) return Promise.resolve(answer);
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }
}

/** Keys from the terminal, kept until they are asked for: what is typed ahead, or pasted, is not lost. */
class Keys {
  isOpen = false;
  private readonly queue: (Key | null)[] = [];
  private waiting: ((key: Key | null) => void) | null = null;

  constructor() {
    emitKeypressEvents(process.stdin);
    process.stdin.on('keypress', (text: string | undefined, key: Partial<Key> & { sequence?: string }) => {
      if (key.ctrl === true && key.name === 'z') suspend(this);
      else this.push({ text: text ?? '', name: key.name ?? '', ctrl: key.ctrl ?? false, meta: key.meta ?? false });
    });
    process.stdin.on('end', () => this.push(null));
  }

  /** Takes the terminal: every key comes as it is pressed. */
  open(): void {
    this.isOpen = true;
    process.stdin.setRawMode(true);
    process.stdout.write(BRACKETED_PASTE.on);
    process.stdin.resume();
  }

  /** Gives the terminal back. */
  close(): void {
    this.isOpen = false;
    process.stdout.write(BRACKETED_PASTE.off);
    process.stdin.setRawMode(false);
    process.stdin.pause();
  }

  /** After the session, nothing of the terminal keeps the process alive. */
  finish(): void {
    process.stdin.removeAllListeners('keypress');
    process.stdin.unref();
  }

  next(): Promise<Key | null> {
    const key = this.queue.shift();
    if (key !== undefined) return Promise.resolve(key);
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  /** Whether `next` has a key at once. */
  get waits(): boolean {
    return this.queue.length > 0;
  }

  private push(key: Key | null): void {
    const resolve = this.waiting;
    this.waiting = null;
    if (resolve === null) this.queue.push(key);
    else resolve(key);
  }
}

/** Ctrl-Z: stops the process as the terminal would, and takes the terminal again when it goes on. */
function suspend(keys: Keys): void {
  keys.close();
  process.once('SIGCONT', () => keys.open());
  process.kill(process.pid, 'SIGTSTP');
}
