// The tables of encodings, read from the library's archive when a codec first needs one. The build puts them there
// (build-tables.ts).

import { raise } from '../../errors/raise.js';
import { currentState } from '../../importlib/state.js';
import { unpackTable } from './packed-table.js';
import { TABLE_SHAPES } from './shapes.js';
import { CodecTable } from './table.js';

/** Of the archive; no name of a package, so that nothing is imported from it. */
const FOLDER = 'encoding-tables';

/** For all interpreters: they have one library. */
const loaded = new Map<string, CodecTable>();

/** LookupError when the host's library does not have it: the encodings package takes an ImportError for an unknown name. */
export function codecTable(name: string): CodecTable {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const data = currentState().host.library?.archive.read(`${FOLDER}/${name}`) ?? null;
  if (data === null)
    return raise('LookupError', `the table of encoding ${name} is in the standard library, which is not there`);
  const { base, place } = TABLE_SHAPES[name]!;
  const table = new CodecTable(unpackTable(data), base === null ? null : codecTable(base), place);
  loaded.set(name, table);
  return table;
}
