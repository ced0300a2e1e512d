/**
 * The benchmark programs as a JavaScript programmer would write them: the limit of what Heddle can reach.
 * Integers are not checked for overflow and floats are not boxed; the result must still be the Python program's.
 */

function tinyFunction(count: number): number {
  const tiny = (x: number): number => x + 1;
  let result = 0;
  for (let i = 0; i < count; i++) result = tiny(i);
  return result;
}

function fib(n: number): number {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

function listAppendSum(): number {
  const numbers: number[] = [];
  for (let i = 0; i < 1_000_000; i++) numbers.push(i);
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function isPrime(n: number): boolean {
  if (n % 2 === 0) return n === 2;
  for (let divisor = 3; divisor < n; divisor += 2) {
    if (n % divisor === 0) return false;
  }
  return true;
}

function primes(): string {
  let count = 0;
  let last = 0;
  for (let n = 25_000; n < 30_000; n++) {
    if (isPrime(n)) {
      count++;
      last = n;
    }
  }
  return `${count} ${last}`;
}

function dictInsertLookup(): string {
  const table = new Map<number, number>();
  for (let i = 0; i < 250_000; i++) table.set(i * 7, i);
  let total = 0;
  for (let i = 0; i < 250_000; i++) total += table.get(i * 7) as number;
  return `${table.size} ${total}`;
}

function nestedLoops(): number {
  let total = 0;
  for (let i = 0; i < 1_000; i++) {
    for (let j = 0; j < 1_000; j++) total += i * j;
  }
  return total;
}

function stringOperations(): number {
  let total = 0;
  for (let i = 0; i < 100_000; i++) {
    const word = `item-${i}-end`;
    const shouted = word.toUpperCase();
    const changed = shouted.replaceAll('ITEM', 'thing');
    const parts = changed.split('-');
    if (changed.startsWith('thing') && changed.includes('END')) {
      total += parts.join('+').length + changed.indexOf('END');
    }
  }
  return total;
}

function listComprehension(): string {
  const squares = Array.from({ length: 250_000 }, (_, n) => n * n + 1);
  const fifths = squares.filter((n) => n % 5 === 0);
  const evens = squares.filter((n) => n % 2 === 0);
  return `${squares.length} ${fifths.length} ${evens.length} ${squares.at(-1)}`;
}

function arithmetic(): string {
  let state = 1;
  let total = 0;
  let average = 0;
  for (let i = 0; i < 1_000_000; i++) {
    state = (state * 31 + i) % 1_000_003;
    total = total + Math.floor(state / 7) - (i - state);
    average = average * 0.5 + state / 3;
  }
  return `${state} ${total} ${average}`;
}

function loops(): string {
  let count = 0;
  while (count < 1_000_000) count++;
  let kept = 0;
  for (let i = 0; i < 1_000_000; i++) {
    if (i % 4 === 3) continue;
    kept++;
  }
  return `${count} ${kept}`;
}

function functionCalls(): number {
  const nothing = (): number => 0;
  const same = (a: number): number => a;
  const add = (a: number, b: number): number => a + b;
  const combine = (a: number, b: number, c: number): number => add(a, b) - c;
  let total = 0;
  for (let i = 0; i < 250_000; i++) total += combine(i, same(i), nothing());
  return total;
}

function simpleAdd(): number {
  let total = 0;
  for (let i = 0; i < 10_000_000; i++) total += i;
  return total;
}

function passBigString(): string {
  const receive = (text: string): string => text;
  const text = 'abcdefghijkl'.repeat(1_000_000);
  let received = '';
  for (let i = 0; i < 10_000_000; i++) received = receive(text);
  return `${received.length} ${received.at(-1)}`;
}

function allocateStrings(): string {
  const strings: string[] = [];
  for (let i = 0; i < 1_000_000; i++) strings.push(`string ${i}`);
  return `${strings.length} ${strings[0]} ${strings.at(-1)}`;
}

/** Program name to its JavaScript form. */
export const HANDWRITTEN_PROGRAMS: Readonly<Record<string, () => string | number>> = {
  tiny_function: () => tinyFunction(10_000_000),
  fib_30: () => fib(30),
  fib_24: () => fib(24),
  list_append_sum: listAppendSum,
  primes,
  dict_insert_lookup: dictInsertLookup,
  nested_loops: nestedLoops,
  string_operations: stringOperations,
  list_comprehension: listComprehension,
  arithmetic,
  loops,
  function_calls: functionCalls,
  simple_add: simpleAdd,
  pass_big_string: passBigString,
  allocate_strings: allocateStrings,
};
