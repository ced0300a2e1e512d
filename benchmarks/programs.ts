/**
 * The Python programs: where they lie, their text and what they must print. Every engine gets the same text. A program
 * is timed by a call of its `main()`, so the block that calls it when the file is run as a script is left out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The benchmarks folder: the compiled code lies in its `dist`. */
export const BENCHMARKS = fileURLToPath(new URL('..', import.meta.url));
export const PROGRAMS = join(BENCHMARKS, 'programs');
export const ABLATION = join(BENCHMARKS, 'ablation');
export const POLLUTION = join(BENCHMARKS, 'pollution');

const SCRIPT_BLOCK = '\n\nif __name__ == "__main__":';

/** One Python program: its name, its file, and what `str(main())` gives once that is recorded. */
export interface PythonProgram {
  readonly name: string;
  readonly path: string;
  readonly expected: string | undefined;
}

/** A program's definitions, without the block that runs it as a script. */
export function readDefinitions(path: string): string {
  return readFileSync(path, 'utf8').split(SCRIPT_BLOCK)[0] as string;
}

function expectedPath(folder: string): string {
  return join(folder, 'expected.json');
}

function readExpected(folder: string): Record<string, string> {
  return JSON.parse(readFileSync(expectedPath(folder), 'utf8')) as Record<string, string>;
}

/** The programs of a folder in alphabetical order; `order` puts those it names first, in its order. */
export function listPrograms(folder: string, order: readonly string[] = []): PythonProgram[] {
  const expected = readExpected(folder);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.py'))
    .map((file) => basename(file, '.py'));
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  names.sort((x, y) => rank(x) - rank(y) || (x < y ? -1 : 1));
  return names.map((name) => ({ name, path: join(folder, `${name}.py`), expected: expected[name] }));
}

/** Writes what each program of a folder must give. */
export function writeExpected(folder: string, outputs: Readonly<Record<string, string>>): void {
  writeFileSync(expectedPath(folder), `${JSON.stringify(outputs, null, 2)}\n`);
}
