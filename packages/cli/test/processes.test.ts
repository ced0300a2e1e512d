// Processes that programs start: subprocess and os. What is expected is what python3 does with the same programs. Needs a build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HEDDLE = fileURLToPath(new URL('../bin/heddle.mjs', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heddle-processes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a program prints; what goes to standard error is an error of the test. */
function run(text: string, variables: Record<string, string> = {}): string[] {
  const env = { ...process.env, NO_COLOR: '1', ...variables };
  const program = `import os, subprocess, sys\nfrom subprocess import PIPE, STDOUT\n${text}`;
  const { stdout, stderr } = spawnSync(process.execPath, [HEDDLE, '-c', program], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout.trimEnd().split('\n');
}

describe('run', () => {
  it('captures output, gives input, and tells the exit status', () => {
    expect(
      run(`
print(subprocess.run(["echo", "hi"], capture_output=True))
print(subprocess.run("cat; echo e >&2; exit 3", shell=True, input="é", capture_output=True, text=True))
print(subprocess.run("echo o; echo e >&2", shell=True, stdout=PIPE, stderr=STDOUT).stdout)
print(subprocess.run("kill -TERM $$", shell=True).returncode)
`),
    ).toEqual([
      "CompletedProcess(args=['echo', 'hi'], returncode=0, stdout=b'hi\\n', stderr=b'')",
      "CompletedProcess(args='cat; echo e >&2; exit 3', returncode=3, stdout='é', stderr='e\\n')",
      "b'o\\ne\\n'",
      '-15',
    ]);
  });

  it('moves more than pipes hold, both ways, whoever writes first', () => {
    expect(
      run(`
data = bytes(range(256)) * 4000
print(subprocess.run(["cat"], input=data, capture_output=True).stdout == data)
print(len(subprocess.check_output("head -c 1000000 /dev/zero; cat", shell=True, input=data)))
print(subprocess.run(["head", "-c", "3"], input=data, capture_output=True).stdout)
`),
    ).toEqual(['True', '2024000', "b'\\x00\\x01\\x02'"]);
  });

  it('gives a process its folder, its environment, its mask and its files', () => {
    expect(
      run(
        `
print(subprocess.run(["pwd"], cwd="/usr", capture_output=True, text=True).stdout.strip())
print(subprocess.run(["sh", "-c", "echo $A $B"], env={"A": "ü"}, capture_output=True, text=True).stdout)
os.umask(0o27); os.environ["B"] = "b"; os.chdir("/usr")
print(subprocess.check_output("umask; echo $B; pwd", shell=True))
with open(PATH, "w+") as f:
    f.write("first\\n"); f.flush()
    subprocess.run(["echo", "second"], stdout=f)
    f.seek(0); print(f.read().split())
r, w = os.pipe()
subprocess.run(["sh", "-c", f"echo kept >&{w}"], pass_fds=[w])
os.close(w); print(os.read(r, 9))
`.replace('PATH', JSON.stringify(join(folder, 'out.txt'))),
      ),
    ).toEqual(['/usr', 'ü', '', "b'0027\\nb\\n/usr\\n'", "['first', 'second']", "b'kept\\n'"]);
  });

  it('raises what the child could not do', () => {
    expect(
      run(`
def show(*args, **options):
    try: print(subprocess.run(*args, **options))
    except Exception as e: print(type(e).__name__, e)
show(["nonexistent-program"])
show(["/etc"])
show(["ls"], cwd="/nowhere")
show(["sleep", "9"], timeout=0.1)
show(["false"], check=True)
show(["a\\0b"])
show([1])
`).map((line) => line.replace(/out after .*/, 'out')),
    ).toEqual([
      "FileNotFoundError [Errno 2] No such file or directory: 'nonexistent-program'",
      "PermissionError [Errno 13] Permission denied: '/etc'",
      "FileNotFoundError [Errno 2] No such file or directory: '/nowhere'",
      "TimeoutExpired Command '['sleep', '9']' timed out",
      "CalledProcessError Command '['false']' returned non-zero exit status 1.",
      'ValueError embedded null byte',
      'TypeError expected str, bytes or os.PathLike object, not int',
    ]);
  });
});

describe('Popen', () => {
  it('talks with a process, chains processes, sends signals', () => {
    expect(
      run(`
p = subprocess.Popen(["cat"], stdin=PIPE, stdout=PIPE, text=True, bufsize=1)
p.stdin.write("line\\n"); print(p.stdout.readline().strip(), p.poll())
p.stdin.close(); print(p.wait(), p.poll())
a = subprocess.Popen(["echo", "a b"], stdout=PIPE)
b = subprocess.Popen(["wc", "-w"], stdin=a.stdout, stdout=PIPE, text=True)
a.stdout.close(); print(b.communicate()[0].strip(), a.wait())
p = subprocess.Popen(["sleep", "9"]); p.terminate(); print(p.wait())
try: os.waitpid(p.pid, 0)
except OSError as e: print(e)
p = subprocess.Popen(["true"], stdin=PIPE); p.wait()
try: p.communicate(b"x"); print("ignored")
except OSError as e: print(e)
`),
    ).toEqual(['line None', '0 0', '2 0', '-15', '[Errno 10] No child processes', 'ignored']);
  });

  it('starts the command itself, whatever the environment', () => {
    expect(run('print(subprocess.check_output([sys.executable, "-c", "print(6 * 7)"], env={}))')).toEqual(["b'42\\n'"]);
  });
});

describe('os', () => {
  it('has system and popen', () => {
    expect(run('print(os.waitstatus_to_exitcode(os.system("exit 5")), os.popen("echo x").read())')).toEqual(['5 x']);
  });
});

describe('PYTHONHASHSEED', () => {
  it('asks for hashes as CPython has them', () => {
    const hashes = 'print(hash("abc"), hash(b"abc"), hash("äú∑ℇ"), hash(""), sys.flags.hash_randomization)';
    const [abc, mixed] = ['-4594863902769663758', '-2810468059467891395'];
    expect(run(hashes, { PYTHONHASHSEED: '0' })).toEqual([`${abc} ${abc} ${mixed} 0 0`]);
    expect(run(hashes, { PYTHONHASHSEED: '42' })).toEqual([
      '3869580338025362921 3869580338025362921 -2845126246016066802 0 1',
    ]);
  });
});
