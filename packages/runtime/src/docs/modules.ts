// Documentation of the built-in functions, and those of sys.

import type { MemberTexts } from '../object/documentation.js';

export const MODULES: Readonly<Record<string, MemberTexts>> = {
  builtins: {
    compile: 'Compile source to a code object that exec() and eval() can run.',
    eval: 'The value of an expression, given as source or as a code object.',
    exec: 'Run statements, given as source or as a code object.',
    input: 'Read a line from standard input, without its newline.',
    print: 'Print the values to a stream, or to sys.stdout by default.',
    aiter: 'The asynchronous iterator of an asynchronous iterable.',
    all: 'Whether all items are true; also if there are none.',
    anext:
      'An awaitable of the next item of an asynchronous iterator; of the default, if given, when there is no more.',
    any: 'Whether an item is true.',
    iter:
      'iter(iterable)\n' +
      'iter(callable, sentinel)\n' +
      '\n' +
      'An iterator over the items, or over the results of calling without arguments until one equals the sentinel.',
    len: 'How many items there are.',
    next:
      'next(iterator[, default])\n' +
      '\n' +
      'The next item; when there is no more the default, or StopIteration if none is given.',
    sorted:
      'A list of the items in ascending order, or in descending order if reverse is true.\n' +
      '\n' +
      'With a key function its results are compared instead of the items. Items that compare equal keep their order.',
    abs: 'The absolute value.',
    bin: 'Return the binary digits of an integer, after 0b.',
    divmod: 'The pair (x // y, x % y).',
    hex: 'Return the hexadecimal digits of an integer, after 0x.',
    max: 'Return the largest of the arguments, or of the items of a single one; key says what to compare.',
    min: 'Return the smallest of the arguments, or of the items of a single one; key says what to compare.',
    oct: 'Return the octal digits of an integer, after 0o.',
    pow: 'Return base**exp, or base**exp % mod, which is quick for ints.',
    round: 'Round a number to ndigits decimals, or to an int.',
    sum: 'Return the sum of start and the items of an iterable.',
    __build_class__: '__build_class__(func, name, /, *bases, [metaclass], **kwds): what the class statement calls.',
    __import__: 'Import a module; what the import statement calls.',
    breakpoint: 'Start the debugger, by sys.breakpointhook.',
    callable: 'Whether the object can be called.',
    delattr: 'Delete the named attribute.',
    dir: 'The names of the object’s attributes, or of the current scope.',
    getattr: 'Get the named attribute; the default when there is none.',
    globals: 'The global variables.',
    hasattr: 'Whether the object has the named attribute.',
    hash: 'The hash value of the object.',
    id: 'A number that no other living object has.',
    isinstance: 'Whether the object is an instance of a class or of one of several.',
    issubclass: 'Whether the class derives from another or from one of several.',
    locals: 'The local variables.',
    setattr: 'Set the named attribute.',
    vars: 'The __dict__ of the object, or the local variables.',
    ascii: 'The repr of an object with everything outside ASCII escaped.',
    chr: 'The string of one character with the code point i.',
    format: 'The value laid out as format_spec says.',
    ord: 'The code point of a string of one character.',
    repr: 'The text that shows an object to programmers.',
  },
  _io: {
    open:
      'Open a file and return a file object.\n' +
      '\n' +
      'mode has r to read, w to write a new content, x to make a new file or a to append; + for reading and writing; b for\n' +
      'bytes, t for text. encoding, errors and newline are for text; buffering is the size of the buffer, 0 for none, 1 for\n' +
      'lines. closefd and opener are for file descriptors.',
  },
  sys: {
    addaudithook: 'Add a function that is told of audit events.',
    audit: 'Tell the hooks of an event.',
    get_asyncgen_hooks: 'The hooks that asynchronous generators call, as a named tuple.',
    get_coroutine_origin_tracking_depth: 'How many frames coroutines note where they are made.',
    set_asyncgen_hooks:
      'set_asyncgen_hooks([firstiter] [, finalizer])\n' +
      '\n' +
      'Sets what asynchronous generators call at their first step.',
    set_coroutine_origin_tracking_depth: 'Set how many frames coroutines note where they are made (cr_origin).',
    _current_exceptions: "Each thread's exception that is being handled.",
    _current_frames: "Each thread's topmost frame.",
    _getframe: 'A frame of the call stack.',
    _getframemodulename: 'The name of the module that a frame runs.',
    _setprofileallthreads: 'As setprofile: there is one thread.',
    _settraceallthreads: 'As settrace: there is one thread.',
    call_tracing: 'Call a function.',
    exc_info: 'Type, value and traceback of the exception being handled.',
    exception: 'The exception being handled.',
    getprofile: 'The profiling function.',
    getrecursionlimit: 'How deep calls may nest.',
    gettrace: 'The tracing function.',
    setprofile: 'Set the function that is called for calls and returns, of built-in functions too.',
    setrecursionlimit: 'Set how deep calls may nest.',
    settrace:
      'Set the function that is called when Python functions are called; what it returns is called for their lines.',
    breakpointhook: 'What breakpoint() calls: starts the debugger.',
    displayhook: 'Print a value as the prompt does.',
    excepthook: 'Print an uncaught exception.',
    _clear_type_descriptors: 'Remove __dict__ and __weakref__ from a class.',
    _clear_internal_caches: 'Caches need no clearing.',
    _clear_type_cache: 'Caches need no clearing.',
    _get_cpu_count_config: 'The number of processors to assume, -1 for what there are.',
    _is_gil_enabled: 'There is one thread.',
    _is_immortal: 'Whether an object is never collected: where it is a JavaScript value.',
    _is_interned: 'Equal strings are one object.',
    exit: 'End the program by raising SystemExit.',
    get_int_max_str_digits: 'The most digits of an int in a string.',
    getallocatedblocks: 'Memory blocks are not counted.',
    getdefaultencoding: 'The encoding of strings by default.',
    getfilesystemencodeerrors: 'How file names with encoding errors are handled.',
    getfilesystemencoding: 'The encoding of file names.',
    getrefcount: 'References are not counted: always 2.',
    getsizeof: 'About how many bytes CPython would need.',
    getswitchinterval: 'What was set.',
    intern: 'The string itself: equal strings are one object.',
    is_finalizing: 'Whether the interpreter is shutting down.',
    is_remote_debug_enabled: 'No other process can debug this one.',
    is_stack_trampoline_active: 'There is no stack profiler.',
    set_int_max_str_digits: 'Set the most digits of an int in a string.',
    setswitchinterval: 'Noted; threads do not switch by themselves.',
    unraisablehook: 'Handle an exception that cannot be raised: prints it.',
  },
  _typing: {
    _idfunc: 'Give its argument back.',
  },
};
