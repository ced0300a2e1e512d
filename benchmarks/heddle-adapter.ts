/**
 * Runs a program in a built Heddle. The interpreter is loaded by path, because `--against` measures two versions of it;
 * so its public interface is restated here as far as it is used.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { HeddleOptions } from './engines.js';
import { listPollution } from './pollution.js';
import { readDefinitions } from './programs.js';

interface Interpreter {
  run(source: string, options: { filename: string }): unknown;
  evaluate(expression: string): unknown;
}

interface InterpreterModule {
  createInterpreter(options: {
    stdout: (text: string) => void;
    stderr: (text: string) => void;
    mode: { caches: boolean; isolate: 'auto' | 'always' | 'never' };
  }): Interpreter;
}

/**
 * Runs the pollution programs, each in an interpreter of its own, as a host that has run other programs before. They print
 * nothing but check themselves.
 */
function pollute(create: () => Interpreter): void {
  for (const path of listPollution()) create().run(readFileSync(path, 'utf8'), { filename: path });
}

/** Loads a program and gives a function that runs its `main()` and returns the result's `str`. */
export async function loadHeddle(path: string, options: HeddleOptions): Promise<() => string> {
  const module = (await import(pathToFileURL(options.interpreter).href)) as InterpreterModule;
  const create = (): Interpreter =>
    module.createInterpreter({
      stdout: (text) => process.stderr.write(text),
      stderr: (text) => process.stderr.write(text),
      mode: { caches: true, isolate: options.isolate },
    });
  if (options.polluted) pollute(create);
  const interpreter = create();
  interpreter.run(readDefinitions(path), { filename: path });
  return () => String(interpreter.evaluate('str(main())'));
}
