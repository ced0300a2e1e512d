// Records what CPython 3.14 says, for the front end's tests: the trees of packages/frontend/test/trees, the checksums of a
// sample of the standard library, and verdicts on the programs of syntax-errors.json.
//   node scripts/ast-gate/record.mjs

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPyodide } from 'pyodide';
import { root } from '../root.mjs';
import { formatCases, readCases } from './cases.mjs';

/** Every so many files of the standard library, one is in the sample. */
const sampleStep = 14;

const tests = join(root, 'packages/frontend/test');
const pyodide = await loadPyodide();
pyodide.FS.writeFile('/home/pyodide/dump.py', readFileSync(join(root, 'scripts/ast-gate/dump.py')));
pyodide.runPython('import sys, warnings; sys.path.insert(0, "/home/pyodide"); warnings.simplefilter("ignore")');

recordTrees();
recordSample();
recordErrors();

function recordTrees() {
  const dump = pyodide.runPython('import dump\nlambda source: "\\n".join(dump.dump_lines(source))');
  for (const name of readdirSync(join(tests, 'trees'))) {
    const path = join(tests, 'trees', name);
    const cases = readCases(path).map(({ program, source }) => ({ program, tree: dump(source) }));
    writeFileSync(path, formatCases(cases));
  }
}

function recordSample() {
  const sample = pyodide.runPython(`
import json, zipfile, zlib, dump
out = {}
with zipfile.ZipFile("/lib/python314.zip") as library:
    names = sorted(name for name in library.namelist() if name.endswith(".py"))
    for name in names[::${sampleStep}]:
        lines = dump.dump_lines(library.read(name))
        out[name] = [len(lines), zlib.crc32("\\n".join(lines).encode())]
json.dumps(out, indent=1)`);
  writeFileSync(join(tests, 'library-sample.json'), `${sample}\n`);
}

/** For each program: null when CPython compiles it, else type, message and place of the error. */
function recordErrors() {
  const path = join(tests, 'syntax-errors.json');
  const programs = Object.keys(JSON.parse(readFileSync(path, 'utf8')));
  pyodide.globals.set('programs', pyodide.toPy(programs));
  const verdicts = pyodide.runPython(`
import json
def verdict(program):
    try:
        compile(program, "<s>", "exec")
    except SyntaxError as error:
        return [type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset]
out = {program: verdict(program) for program in programs}
"{\\n" + ",\\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in out.items()) + "\\n}"`);
  writeFileSync(path, `${verdicts}\n`);
}
