// The interactive session on a terminal, which util-linux's `script` provides; skipped where that is missing.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const HEDDLE = fileURLToPath(new URL('../bin/heddle.mjs', import.meta.url));
const hasTerminals = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;
const ENTER = '\r';
const CTRL_C = '\x03';
const CTRL_D = '\x04';

let child: ChildProcess | null = null;
afterEach(() => {
  child?.kill();
  child = null;
});

/** A session: `type` sends keys, `shows` waits until the screen has had a text since the last time. */
function startSession(args = '-q', env: NodeJS.ProcessEnv = {}) {
  // `exec`: a shell in between would die of Ctrl-C, and its status would hide Heddle's.
  const command = `exec "${process.execPath}" "${HEDDLE}" ${args}`;
  const session = spawn('script', ['-qefc', command, '/dev/null'], {
    env: { ...process.env, TERM: 'xterm', NO_COLOR: '1', HEDDLE_HISTORY: '/dev/null', ...env },
  });
  child = session;
  let screen = '';
  let changed = (): void => {};
  session.stdout.on('data', (data) => {
    screen += String(data).replaceAll('\x1b[?2004h', '').replaceAll('\x1b[?2004l', '');
    changed();
  });
  const ended = new Promise<number | null>((resolve) => session.on('close', resolve));
  const shows = async (text: string): Promise<void> => {
    const deadline = Date.now() + 20_000;
    while (!screen.includes(text)) {
      if (Date.now() > deadline) throw new Error(`waited for ${JSON.stringify(text)} in ${JSON.stringify(screen)}`);
      await Promise.race([
        new Promise<void>((resolve) => (changed = resolve)),
        new Promise((go) => setTimeout(go, 500)),
      ]);
    }
    screen = screen.slice(screen.indexOf(text) + text.length);
  };
  return { type: (keys: string) => session.stdin.write(keys), shows, ended };
}

describe.skipIf(!hasTerminals)('on a terminal', () => {
  it('runs what is pasted, has prompts in sys, and knows help', async () => {
    const { type, shows, ended } = startSession();
    await shows('>>> ');
    type(`\x1b[200~def p():\n    return 3\n\np() + 4\n\x1b[201~${ENTER}`);
    await shows('\r\n7\r\n');
    type(`import sys; sys.ps1 = "in> "${ENTER}`);
    await shows('in> ');
    type(`help(len)${ENTER}`);
    await shows('Help on built-in function len');
    type(`exit${ENTER}`);
    expect(await ended).toBe(0);
  });

  it('shows values, indents blocks, and goes on after errors', async () => {
    const { type, shows, ended } = startSession();
    await shows('>>> ');
    type(`6 * 7${ENTER}`);
    await shows('\r\n42\r\n');
    type(`def f(n):${ENTER}`);
    await shows('...     ');
    type(`return n / 0${ENTER}`);
    await shows('...     ');
    type(ENTER);
    await shows('>>> ');
    type(`f(1)${ENTER}`);
    await shows('  File "<python-input-2>", line 1, in <module>\r\n    f(1)\r\n    ~^^^\r\n');
    await shows('ZeroDivisionError: division by zero\r\n');
    await shows('>>> ');
    type(CTRL_D);
    expect(await ended).toBe(0);
  });

  it('interrupts what runs and keeps its state', async () => {
    const { type, shows, ended } = startSession();
    await shows('>>> ');
    type(`x = 5${ENTER}`);
    await shows('>>> ');
    type(`while x: print("on") or __import__("time").sleep(60)${ENTER}${ENTER}`);
    await shows('\r\non\r\n');
    type(CTRL_C);
    await shows('KeyboardInterrupt');
    await shows('>>> ');
    type(`print("again") or [i for i in range(10 ** 12) if i < 0]${ENTER}`);
    await shows('\r\nagain\r\n');
    type(CTRL_C);
    await shows('KeyboardInterrupt');
    await shows('>>> ');
    type(`x * 100${ENTER}`);
    await shows('\r\n500\r\n');
    await shows('>>> ');
    type(`exit(7)${ENTER}`);
    expect(await ended).toBe(7);
  });

  it('gives input() the terminal, and completes names', async () => {
    const { type, shows, ended } = startSession();
    await shows('>>> ');
    type(`name = input("who? ")${ENTER}`);
    await shows('\r\nwho? ');
    type(`Ada${ENTER}`);
    await shows('>>> ');
    type(`__import__("sys").stdout.isatty()${ENTER}`);
    await shows('\r\nTrue\r\n');
    await shows('>>> ');
    type(`name.upp\t)${ENTER}`);
    await shows("\r\n'ADA'\r\n");
    await shows('>>> ');
    type(`quit${ENTER}`);
    expect(await ended).toBe(0);
  });

  it('colours the prompt and the text', async () => {
    const { type, shows } = startSession('-q', { NO_COLOR: '', FORCE_COLOR: '1' });
    await shows('\x1b[1;35m>>> \x1b[0m');
    type('def');
    await shows('\x1b[1;34mdef\x1b[0m');
  });
});
