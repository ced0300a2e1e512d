// The programs that CPython's own tests hold as strings: every string constant of some test files, and the examples of their
// doctests. Read from where the machine has them; nothing of it is kept.

import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where CPython's tests are: PYTHON_TESTS names the folder (default: pyenv's 3.13). */
const FOLDER = process.env.PYTHON_TESTS ?? join(homedir(), '.pyenv/versions/3.13.0/lib/python3.13/test');

const FILES = (
  'syntax exceptions fstring patma grammar named_expressions positional_only_arg keywordonlyarg scope global generators ' +
  'coroutines asyncgen unpack unpack_ex extcall type_params type_comments eof string_literals flufl future_stmt/test_future ' +
  'generator_stop genexps listcomps decorators compile except_star dictcomps setcomps unparse type_aliases ' +
  'source_encoding codeop tokenize ast/test_ast utf8_mode unicode_identifiers'
).split(' ');

const EXTRACT = `
import ast, doctest, json
def programs(text):
    found = []
    parser = doctest.DocTestParser()
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            continue
        if '>>>' in node.value:
            try:
                found += [example.source for example in parser.get_examples(node.value)]
            except ValueError:
                pass
        else:
            found.append(node.value)
            import textwrap
            dedented = textwrap.dedent(node.value)
            if dedented != node.value:
                found.append(dedented)
    return found
`;

/** All different programs, or none when the tests are not there. `python` is a pyodide instance. */
export function programsFromTests(python) {
  if (!existsSync(FOLDER)) return [];
  python.runPython(EXTRACT);
  const programs = new Set();
  for (const name of FILES) {
    const file = join(FOLDER, `test_${name}.py`);
    if (!existsSync(file)) continue;
    python.globals.set('text', readFileSync(file, 'utf8'));
    for (const program of JSON.parse(python.runPython('json.dumps(programs(text))'))) programs.add(program);
  }
  return [...programs];
}
