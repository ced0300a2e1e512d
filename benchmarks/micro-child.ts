/** The process in which Heddle runs one micro benchmark, after the pollution pass: `node micro-child.js PROGRAM [ARGUMENT...]`. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listPollution } from './pollution.js';
import { BENCHMARKS } from './programs.js';

interface InterpreterModule {
  createInterpreter(options: object): { run(source: string, options: { filename: string }): unknown };
}

const PACKAGES = join(BENCHMARKS, '..', 'packages');

async function load<T>(...path: string[]): Promise<T> {
  return (await import(pathToFileURL(join(PACKAGES, ...path)).href)) as T;
}

async function main([program = '', ...words]: readonly string[]): Promise<void> {
  const { createInterpreter } = await load<InterpreterModule>('interpreter', 'dist', 'index.js');
  const { standardLibrary } = await load<{ standardLibrary: object }>('stdlib', 'dist', 'node-library.js');
  const { createNodeFiles } = await load<{ createNodeFiles(): object }>('interpreter', 'dist', 'node-files.js');
  const stdout = (text: string): void => {
    process.stdout.write(text);
  };
  const base = { stdout, stderr: stdout, library: standardLibrary };
  for (const path of listPollution()) createInterpreter(base).run(readFileSync(path, 'utf8'), { filename: path });
  const interpreter = createInterpreter({
    ...base,
    argv: [program, ...words],
    path: [dirname(program)],
    files: createNodeFiles(),
    clock: { now: () => Date.now() / 1_000, monotonic: () => performance.now() / 1_000 },
    randomBytes: (size: number) => globalThis.crypto.getRandomValues(new Uint8Array(size)),
  });
  interpreter.run(readFileSync(program, 'utf8'), { filename: program });
}

await main(process.argv.slice(2));
