/// <reference types="node" />
// Build step: the tables of multibyte encodings, from what CPython 3.14's own codecs (pyodide) make of every sequence and every
// character. Writes a file for each, which the library's archive takes (load-table.ts reads them there). Run after the TypeScript
// build: `node packages/runtime/dist/modules/multibytecodec/build-tables.js`. Does nothing when its inputs have not changed.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Change, type PackedTable, packTable } from './packed-table.js';
import { TABLE_SHAPES } from './shapes.js';
import { CodecTable, WRONG } from './table.js';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, 'tables');
const stampFile = join(folder, 'stamp');

/**
 * Gives kinds of first bytes, values of sequences and sequences of characters, numbered as in table.ts. All sequences are
 * decoded at once, and all characters encoded, between line ends, which are part of none.
 */
const ASK_CODECS = `
import codecs, json

ILLEGAL, SINGLE, LEADS_TWO, LEADS_THREE = range(4)
WRONG = 0x110000
encodable = [chr(code) for code in [*range(0xD800), *range(0xE000, 0x10000), *range(0x20000, 0x30000)] if code != 10]

def kind(encoding, first):
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        if decoder.decode(bytes([first])): return SINGLE
        return LEADS_TWO if decoder.decode(b"\\xa1") else LEADS_THREE
    except UnicodeDecodeError:
        return ILLEGAL if not decoder.getstate()[0] and not is_lead(encoding, first) else LEADS_TWO

def is_lead(encoding, first):
    decoder = codecs.getincrementaldecoder(encoding)()
    try: return decoder.decode(bytes([first])) == ""
    except UnicodeDecodeError: return False

def number(text):
    if text == "\\ufffd": return WRONG
    return ord(text) if len(text) == 1 else ord(text[0]) << 16 | ord(text[1])

def describe(encoding):
    kinds = [kind(encoding, first) for first in range(256)]
    sequences = [bytes([first]) for first in range(256) if kinds[first] == SINGLE and first != 10]
    sequences += [bytes([first, second]) for first in range(256) if kinds[first] == LEADS_TWO for second in range(32, 256)]
    sequences += [bytes([first, second, third]) for first in range(256) if kinds[first] == LEADS_THREE
                  for second in range(128, 256) for third in range(128, 256)]
    decoded = b"\\n".join(sequences).decode(encoding, "replace").split("\\n")
    values = [(int.from_bytes(sequence), text) for sequence, text in zip(sequences, decoded, strict=True)
              if text == "\\ufffd" or "\\ufffd" not in text]
    texts = encodable + [text for code, text in values if len(text) == 2]
    encoded = "\\n".join(texts).encode(encoding, "ignore").split(b"\\n")
    return {
        "kinds": kinds,
        "values": [(10, 10)] + [(code, number(text)) for code, text in values],
        "encodings": [(10, 10)] + [(number(text), int.from_bytes(sequence)) for text, sequence in zip(texts, encoded, strict=True)
                      if 1 <= len(sequence) <= 3],
    }

json.dumps([describe(encoding) for encoding in NAMES])
`;

interface Description {
  readonly kinds: number[];
  readonly values: Change[];
  readonly encodings: Change[];
}

interface Pyodide {
  runPython(code: string): string;
}

async function build(): Promise<void> {
  const stamp = createHash('sha256').update(readFileSync(require.resolve('pyodide/package.json')));
  for (const file of ['build-tables.js', 'packed-table.js', 'shapes.js', 'table.js'])
    stamp.update(readFileSync(join(here, file)));
  const wanted = stamp.digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;

  const { loadPyodide } = (await import('pyodide' as string)) as { loadPyodide(): Promise<Pyodide> };
  const names = Object.keys(TABLE_SHAPES);
  const asked = `NAMES = ${JSON.stringify(names)}\n${ASK_CODECS}`;
  const descriptions: Description[] = JSON.parse((await loadPyodide()).runPython(asked));
  mkdirSync(folder, { recursive: true });
  const tables = new Map<string, CodecTable>();
  names.forEach((name, i) => {
    const packed = findDifferences(name, descriptions[i]!, tables);
    writeFileSync(join(folder, name), packTable(packed));
  });
  writeFileSync(stampFile, wanted);
}

/** What of a table does not follow from its base; puts the table itself into `tables`. */
function findDifferences(name: string, wanted: Description, tables: Map<string, CodecTable>): PackedTable {
  const { base, place } = TABLE_SHAPES[name]!;
  const baseTable = base === null ? null : tables.get(base)!;
  const kinds = Uint8Array.from(wanted.kinds);
  const make = (packed: PackedTable): CodecTable => new CodecTable(packed, baseTable, place);

  const inherited = make({ kinds, values: [], encodings: [] });
  const values = wanted.values.filter(([code, value]) => value === WRONG || inherited.meaningOf(code) !== value);
  const meant = new Set(wanted.values.map(([code]) => code));
  inherited.eachSequence((code) => {
    if (!meant.has(code)) values.push([code, 0]);
  });
  values.sort(byNumber);

  const decoding = make({ kinds, values, encodings: [] });
  const encodings = wanted.encodings.filter(([value, code]) => decoding.encodingOfValue(value) !== code);
  const encoded = new Set(wanted.encodings.map(([value]) => value));
  decoding.eachSequence((_code, value) => {
    if (encoded.has(value) || decoding.encodingOfValue(value) === 0) return;
    encoded.add(value);
    encodings.push([value, 0]);
  });
  encodings.sort(byNumber);

  const packed = { kinds, values, encodings };
  tables.set(name, make(packed));
  return packed;
}

const byNumber = (x: Change, y: Change): number => x[0] - y[0];

await build();
