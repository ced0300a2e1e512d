/**
 * The benchmark programs, and the parts of tiny_function, as a straightforward compiler would translate them for the
 * baseline stack machine: instruction by instruction what the Python text says, without cleverness.
 */

const FIB = `
  function fib n
    local n
    const 2
    less
    jump_if_false recurse
    local n
    return
  recurse:
    global fib
    local n
    const 1
    subtract
    call 1
    global fib
    local n
    const 2
    subtract
    call 1
    add
    return`;

function fib(n: number): string {
  return `${FIB}
  function main
    global fib
    const ${n}
    call 1
    return`;
}

/** `for NAME in range(COUNT): BODY`; `label` keeps the jumps of several loops apart. */
function forRange(label: string, name: string, count: number, body: string): string {
  return `
    global range
    const ${count}
    call 1
    iterate
  ${label}:
    for_iter ${label}_end
    store ${name}
    ${body}
    jump ${label}
  ${label}_end:`;
}

/** `[ELEMENT for n in ITERABLE if CONDITION]`, inlined as CPython 3.12 does. */
function comprehension(label: string, iterable: string, element: string, condition = ''): string {
  return `
    new_list
    ${iterable}
    iterate
  ${label}:
    for_iter ${label}_end
    store n
    ${condition && `${condition}\njump_if_false ${label}`}
    ${element}
    list_append
    jump ${label}
  ${label}_end:`;
}

const lines = (source: string): string => source.trim().split(/; */).join('\n');

/** Leaves `str(VALUES[0]) + ' ' + str(VALUES[1]) …` on the stack: the programs' f-strings. */
function joined(...values: string[]): string {
  const texts = values.map((value) => `global str\n${value}\ncall 1`);
  return texts.slice(1).reduce((before, value) => `${before}\nconst ' '\nadd\n${value}\nadd`, texts[0] ?? '');
}

const length = (name: string): string => `global len\nlocal ${name}\ncall 1`;

function tinyFunction(count: number): string {
  return `
  function tiny x
    local x
    const 1
    add
    return
  function main
    const 0
    store result
    ${forRange('loop', 'i', count, lines('global tiny; local i; call 1; store result'))}
    local result
    return`;
}

/** A part of tiny_function: what `tiny` looks like and what the loop does with it. */
function ablated(tiny: string, body: string): string {
  return `
  ${lines(tiny)}
  function main
    ${forRange('loop', 'i', 1_000_000, lines(body))}
    local i
    return`;
}

const EMPTY_FUNCTION = 'function tiny; const None; return';

/** Program name to assembly text, for every file of `programs/` and `ablation/`. */
export const STACK_VM_PROGRAMS: Readonly<Record<string, string>> = {
  tiny_function: tinyFunction(10_000_000),
  fib_30: fib(30),
  fib_24: fib(24),
  list_append_sum: `
  function main
    new_list
    store numbers
    ${forRange('loop', 'i', 1_000_000, lines('local numbers; local i; method append 1; pop'))}
    global sum
    local numbers
    call 1
    return`,
  primes: `
  function is_prime n
    ${lines('local n; const 2; modulo; const 0; equal; jump_if_false odd')}
    ${lines('local n; const 2; equal; return')}
  odd:
    ${lines('global range; const 3; local n; const 2; call 3; iterate')}
  loop:
    for_iter found
    store divisor
    ${lines('local n; local divisor; modulo; const 0; equal; jump_if_false loop; const False; return')}
  found:
    ${lines('const True; return')}
  function main
    ${lines('const 0; store count; const 0; store last')}
    ${lines('global range; const 25000; const 30000; call 2; iterate')}
  loop:
    for_iter end
    store n
    ${lines('global is_prime; local n; call 1; jump_if_false loop')}
    ${lines('local count; const 1; add; store count; local n; store last; jump loop')}
  end:
    ${joined('local count', 'local last')}
    return`,
  dict_insert_lookup: `
  function main
    new_dict
    store table
    ${forRange('insert', 'i', 250_000, lines('local i; local table; local i; const 7; multiply; store_item'))}
    const 0
    store total
    ${forRange('lookup', 'i', 250_000, lines('local total; local table; local i; const 7; multiply; load_item; add; store total'))}
    ${joined(length('table'), 'local total')}
    return`,
  nested_loops: `
  function main
    const 0
    store total
    ${forRange('outer', 'i', 1_000, forRange('inner', 'j', 1_000, lines('local total; local i; local j; multiply; add; store total')))}
    local total
    return`,
  string_operations: `
  function main
    const 0
    store total
    global range
    const 100000
    call 1
    iterate
  loop:
    for_iter end
    store i
    ${lines("const 'item-'; global str; local i; call 1; add; const '-end'; add; store word")}
    ${lines('local word; method upper 0; store shouted')}
    ${lines("local shouted; const 'ITEM'; const 'thing'; method replace 2; store changed")}
    ${lines("local changed; const '-'; method split 1; store parts")}
    ${lines("local changed; const 'thing'; method startswith 1; jump_if_false loop")}
    ${lines("const 'END'; local changed; contains; jump_if_false loop")}
    ${lines("local total; global len; const '+'; local parts; method join 1; call 1")}
    ${lines("local changed; const 'END'; method find 1; add; add; store total; jump loop")}
  end:
    local total
    return`,
  list_comprehension: `
  function main
    ${comprehension('first', lines('global range; const 250000; call 1'), lines('local n; local n; multiply; const 1; add'))}
    store squares
    ${comprehension('second', 'local squares', 'local n', lines('local n; const 5; modulo; const 0; equal'))}
    store fifths
    ${comprehension('third', 'local squares', 'local n', lines('local n; const 2; modulo; const 0; equal'))}
    store evens
    ${joined(length('squares'), length('fifths'), length('evens'), lines('local squares; const -1; load_item'))}
    return`,
  arithmetic: `
  function main
    ${lines('const 1; store state; const 0; store total; const 0.0; store average')}
    ${forRange(
      'loop',
      'i',
      1_000_000,
      lines(`local state; const 31; multiply; local i; add; const 1000003; modulo; store state;
        local total; local state; const 7; floor_divide; add; local i; local state; subtract; subtract; store total;
        local average; const 0.5; multiply; local state; const 3; divide; add; store average`),
    )}
    ${joined('local state', 'local total', 'local average')}
    return`,
  loops: `
  function main
    ${lines('const 0; store count')}
  while:
    ${lines('local count; const 1000000; less; jump_if_false counted')}
    ${lines('local count; const 1; add; store count; jump while')}
  counted:
    ${lines('const 0; store kept')}
    ${forRange(
      'loop',
      'i',
      1_000_000,
      `${lines('local i; const 4; modulo; const 3; equal; jump_if_false keep; jump loop')}
      keep:
      ${lines('local kept; const 1; add; store kept')}`,
    )}
    ${joined('local count', 'local kept')}
    return`,
  function_calls: `
  ${lines('function nothing; const 0; return')}
  ${lines('function same a; local a; return')}
  ${lines('function add a b; local a; local b; add; return')}
  ${lines('function combine a b c; global add; local a; local b; call 2; local c; subtract; return')}
  function main
    const 0
    store total
    ${forRange(
      'loop',
      'i',
      250_000,
      lines(
        'local total; global combine; local i; global same; local i; call 1; global nothing; call 0; call 3; add; store total',
      ),
    )}
    local total
    return`,
  simple_add: `
  function main
    const 0
    store total
    ${forRange('loop', 'i', 10_000_000, lines('local total; local i; add; store total'))}
    local total
    return`,
  pass_big_string: `
  ${lines('function receive text; local text; return')}
  function main
    ${lines("const 'abcdefghijkl'; const 1000000; multiply; store text; const ''; store received")}
    ${forRange('loop', '_', 10_000_000, lines('global receive; local text; call 1; store received'))}
    ${joined(length('received'), lines('local received; const -1; load_item'))}
    return`,
  allocate_strings: `
  function main
    new_list
    store strings
    ${forRange('loop', 'i', 1_000_000, lines("local strings; const 'string '; global str; local i; call 1; add; method append 1; pop"))}
    ${joined(length('strings'), lines('local strings; const 0; load_item'), lines('local strings; const -1; load_item'))}
    return`,

  loop: ablated(EMPTY_FUNCTION, ''),
  global_load: ablated(EMPTY_FUNCTION, 'global tiny; pop'),
  call: ablated(EMPTY_FUNCTION, 'global tiny; call 0; pop'),
  argument: ablated('function tiny x; const None; return', 'global tiny; local i; call 1; pop'),
  return_value: ablated('function tiny x; local x; return', 'global tiny; local i; call 1; pop'),
  add: ablated('function tiny x; local x; const 1; add; return', 'global tiny; local i; call 1; pop'),
  store: tinyFunction(1_000_000),
};
