// Documentation of the built-in functions, and those of sys.

import type { MemberTexts } from '../object/documentation.js';

export const MODULES: Readonly<Record<string, MemberTexts>> = {
  builtins: {
    compile: 'Compiles source to a code object that exec() and eval() can run.',
    eval: 'The value of an expression, given as source or as a code object.',
    exec: 'Runs statements, given as source or as a code object.',
    input: 'Reads a line from standard input, without its newline.',
    open: 'Opens a file and returns a file object.',
    print: 'Prints the values to a stream, or to sys.stdout by default.',
    aiter: 'Return an AsyncIterator for an AsyncIterable object.',
    all:
      'Return True if bool(x) is True for all values x in the iterable.\n' +
      '\n' +
      'If the iterable is empty, return True.',
    anext:
      'Return the next item from the async iterator.\n' +
      '\n' +
      'If default is given and the async iterator is exhausted,\n' +
      'it is returned instead of raising StopAsyncIteration.',
    any:
      'Return True if bool(x) is True for any x in the iterable.\n' + '\n' + 'If the iterable is empty, return False.',
    iter:
      'iter(iterable) -> iterator\n' +
      'iter(callable, sentinel) -> iterator\n' +
      '\n' +
      'Get an iterator from an object.\n' +
      '\n' +
      'In the first form, the argument must supply its own iterator, or be a sequence.\n' +
      'In the second form, the callable is called until it returns the sentinel.',
    len: 'Return the number of items in a container.',
    next:
      'next(iterator[, default])\n' +
      '\n' +
      'Return the next item from the iterator.\n' +
      '\n' +
      'If default is given and the iterator is exhausted,\n' +
      'it is returned instead of raising StopIteration.',
    sorted:
      'Return a new list containing all items from the iterable in ascending order.\n' +
      '\n' +
      'A custom key function can be supplied to customize the sort order, and the\n' +
      'reverse flag can be set to request the result in descending order.',
    abs: 'Return the absolute value.',
    bin: 'Return the binary digits of an integer, after 0b.',
    divmod: 'Return the tuple (x//y, x%y).',
    hex: 'Return the hexadecimal digits of an integer, after 0x.',
    max: 'Return the largest of the arguments, or of the items of a single one; key says what to compare.',
    min: 'Return the smallest of the arguments, or of the items of a single one; key says what to compare.',
    oct: 'Return the octal digits of an integer, after 0o.',
    pow: 'Return base**exp, or base**exp % mod, which is quick for ints.',
    round: 'Round a number to ndigits decimals, or to an int.',
    sum: 'Return the sum of start and the items of an iterable.',
    __build_class__: '__build_class__(func, name, /, *bases, [metaclass], **kwds): what the class statement calls.',
    __import__: 'Imports a module; what the import statement calls.',
    breakpoint: 'Calls sys.breakpointhook(*args, **kws).',
    callable: 'Whether the object can be called.',
    delattr: 'Deletes the named attribute.',
    dir: 'The names of the object’s attributes, or of the current scope.',
    getattr: 'Gets the named attribute; the default when there is none.',
    globals: 'The global variables.',
    hasattr: 'Whether the object has the named attribute.',
    hash: 'The hash value of the object.',
    id: 'A number that no other living object has.',
    isinstance: 'Whether the object is an instance of a class or of one of several.',
    issubclass: 'Whether the class derives from another or from one of several.',
    locals: 'The local variables.',
    setattr: 'Sets the named attribute.',
    vars: 'The __dict__ of the object, or the local variables.',
    ascii: 'The repr of an object with everything outside ASCII escaped.',
    chr: 'The string of one character with the code point i.',
    format: 'The value laid out as format_spec says.',
    ord: 'The code point of a string of one character.',
    repr: 'The text that shows an object to programmers.',
  },
  sys: {
    addaudithook: 'Adds a function that is told of audit events.',
    audit: 'Tells the hooks of an event.',
    get_asyncgen_hooks: 'The hooks that asynchronous generators call, as a named tuple.',
    get_coroutine_origin_tracking_depth: 'How many frames coroutines note where they are made.',
    set_asyncgen_hooks:
      'set_asyncgen_hooks([firstiter] [, finalizer])\n' +
      '\n' +
      'Sets what asynchronous generators call at their first step.',
    set_coroutine_origin_tracking_depth: 'Sets how many frames coroutines note where they are made (cr_origin).',
    _current_exceptions: "Each thread's exception that is being handled.",
    _current_frames: "Each thread's topmost frame.",
    _getframe: 'A frame of the call stack.',
    _getframemodulename: 'The name of the module that a frame runs.',
    _setprofileallthreads: 'As setprofile: there is one thread.',
    _settraceallthreads: 'As settrace: there is one thread.',
    call_tracing: 'Calls a function.',
    exc_info: 'Type, value and traceback of the exception being handled.',
    exception: 'The exception being handled.',
    getprofile: 'The profiling function.',
    getrecursionlimit: 'How deep calls may nest.',
    gettrace: 'The tracing function.',
    setprofile: 'Sets the function that is called for calls and returns, of built-in functions too.',
    setrecursionlimit: 'Sets how deep calls may nest.',
    settrace:
      'Sets the function that is called when Python functions are called; what it returns is called for their lines.',
    breakpointhook: 'What breakpoint() calls: starts the debugger.',
    displayhook: 'Prints a value as the prompt does.',
    excepthook: 'Prints an uncaught exception.',
    _clear_type_descriptors: 'Removes __dict__ and __weakref__ from a class.',
    _clear_internal_caches: 'Caches need no clearing.',
    _clear_type_cache: 'Caches need no clearing.',
    _get_cpu_count_config: 'The number of processors to assume, -1 for what there are.',
    _is_gil_enabled: 'There is one thread.',
    _is_immortal: 'Whether an object is never collected: where it is a JavaScript value.',
    _is_interned: 'Equal strings are one object.',
    exit: 'Ends the program by raising SystemExit.',
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
    set_int_max_str_digits: 'Sets the most digits of an int in a string.',
    setswitchinterval: 'Noted; threads do not switch by themselves.',
    unraisablehook: 'Handles an exception that cannot be raised: prints it.',
  },
  _typing: {
    _idfunc: 'Gives its argument back.',
  },
};
