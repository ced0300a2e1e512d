// `npm start -- ARGS`: sets the checkout up when needed, then is the `heddle` command with these arguments.
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
// npm runs scripts in the root of the checkout; the program's working directory is the caller's.
if (process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
await import('../packages/cli/bin/heddle.mjs');
