/** The pollution pass: the programs that bring the shared closures into the state that users meet. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { POLLUTION } from './programs.js';

/** The paths of the pollution programs, in a fixed order. */
export function listPollution(): string[] {
  const files = readdirSync(POLLUTION).filter((file) => file.endsWith('.py'));
  return files.sort().map((file) => join(POLLUTION, file));
}
