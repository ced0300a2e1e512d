// Documentation of the exceptions.

import type { MemberTexts } from '../object/documentation.js';

export const EXCEPTIONS: Readonly<Record<string, MemberTexts>> = {
  BaseException: {
    __doc__: 'What all exceptions derive from.',
    __reduce__: 'What copy and pickle rebuild the exception from.',
    __setstate__: 'Set attributes from a dict.',
    add_note: 'Add a note, shown after the message in a traceback.',
    with_traceback: 'The exception itself, after its __traceback__ is set.',
    args: 'The arguments given.',
    __traceback__: 'Where it was raised.',
    __context__: 'The exception being handled when this one was raised.',
    __cause__: 'The exception that this one was raised from.',
    __suppress_context__: 'Whether a traceback leaves out the context.',
  },
  BaseExceptionGroup: {
    __doc__: 'Several exceptions that are raised together.',
    derive: 'A group like this one with other members.',
    split: 'The parts that match and that do not.',
    subgroup: 'The part that matches, or None.',
    message: 'The message.',
    exceptions: 'The exceptions, as a tuple.',
  },
  GeneratorExit: {
    __doc__: 'Raised where a generator stands that is closed.',
  },
  KeyboardInterrupt: {
    __doc__: 'The user wants the program to stop.',
  },
  SystemExit: {
    __doc__: 'Ends the program.',
    code: 'The exit status.',
  },
  Exception: {
    __doc__: 'What exceptions derive from that do not end the program on purpose.',
  },
  ArithmeticError: {
    __doc__: 'What arithmetic errors derive from.',
  },
  FloatingPointError: {
    __doc__: 'A calculation with floats went wrong.',
  },
  OverflowError: {
    __doc__: 'A number does not fit where it should go.',
  },
  ZeroDivisionError: {
    __doc__: 'A division, or a remainder, by zero.',
  },
  AssertionError: {
    __doc__: 'Assertion failed.',
  },
  AttributeError: {
    __doc__: 'Attribute not found.',
    __getstate__: 'The attributes that copy and pickle keep.',
    __reduce__: 'What copy and pickle rebuild the exception from.',
    name: 'The attribute not found.',
    obj: 'The object without it.',
  },
  BufferError: {
    __doc__: 'Buffer error.',
  },
  EOFError: {
    __doc__: 'Read beyond end of file.',
  },
  ImportError: {
    __doc__: 'A module that cannot be imported, or a name that it does not have.',
    __reduce__: 'What copy and pickle rebuild the exception from.',
    msg: 'The message.',
    name: 'The module.',
    path: 'The file of the module.',
    name_from: 'The name not found in the module.',
  },
  ModuleNotFoundError: {
    __doc__: 'Module not found.',
  },
  LookupError: {
    __doc__: 'A key or an index that is not there.',
  },
  IndexError: {
    __doc__: 'Sequence index out of range.',
  },
  KeyError: {
    __doc__: 'Mapping key not found.',
  },
  MemoryError: {
    __doc__: 'Out of memory.',
  },
  NameError: {
    __doc__: 'Name not found globally.',
    name: 'The name not found.',
  },
  UnboundLocalError: {
    __doc__: 'A variable of the function was used before it was assigned.',
  },
  OSError: {
    __doc__: 'An error of the operating system.',
    __reduce__: 'What copy and pickle rebuild the exception from.',
    errno: 'The error number.',
    strerror: 'The error text of the system.',
    filename: 'The file.',
    filename2: 'The second file.',
    characters_written: 'Number of characters written before it blocked.',
  },
  BlockingIOError: {
    __doc__: 'I/O operation would block.',
  },
  ChildProcessError: {
    __doc__: 'Child process error.',
  },
  ConnectionError: {
    __doc__: 'Connection error.',
  },
  BrokenPipeError: {
    __doc__: 'Broken pipe.',
  },
  ConnectionAbortedError: {
    __doc__: 'Connection aborted.',
  },
  ConnectionRefusedError: {
    __doc__: 'Connection refused.',
  },
  ConnectionResetError: {
    __doc__: 'Connection reset.',
  },
  FileExistsError: {
    __doc__: 'File already exists.',
  },
  FileNotFoundError: {
    __doc__: 'File not found.',
  },
  InterruptedError: {
    __doc__: 'Interrupted by signal.',
  },
  IsADirectoryError: {
    __doc__: 'A file was wanted and the path is a directory.',
  },
  NotADirectoryError: {
    __doc__: 'A directory was wanted and the path is another thing.',
  },
  PermissionError: {
    __doc__: 'Not enough permissions.',
  },
  ProcessLookupError: {
    __doc__: 'Process not found.',
  },
  TimeoutError: {
    __doc__: 'Timeout expired.',
  },
  ReferenceError: {
    __doc__: 'The object of a weak proxy has ceased to exist.',
  },
  RuntimeError: {
    __doc__: 'Unspecified run-time error.',
  },
  NotImplementedError: {
    __doc__: 'A class leaves this method to its subclasses.',
  },
  PythonFinalizationError: {
    __doc__: 'The interpreter is shutting down and cannot do this any more.',
  },
  RecursionError: {
    __doc__: 'Recursion limit exceeded.',
  },
  StopAsyncIteration: {
    __doc__: 'What __anext__() raises when there is no more.',
  },
  StopIteration: {
    __doc__: 'What __next__() raises when there is no more.',
    value: 'The value returned.',
  },
  SyntaxError: {
    __doc__: 'Invalid syntax.',
    msg: 'What is wrong.',
    filename: 'The file.',
    lineno: 'The line.',
    offset: 'The column, from 1.',
    text: 'The line itself.',
    end_lineno: 'The line of the end.',
    end_offset: 'The column of the end.',
    _metadata: 'The source, for suggestions.',
    print_file_and_line: 'Not used.',
  },
  IndentationError: {
    __doc__: 'Improper indentation.',
  },
  TabError: {
    __doc__: 'Tabs and spaces of indentation that cannot be compared.',
  },
  _IncompleteInputError: {
    __doc__: 'incomplete input.',
  },
  SystemError: {
    __doc__: 'A fault of the interpreter itself.',
  },
  TypeError: {
    __doc__: 'Inappropriate argument type.',
  },
  ValueError: {
    __doc__: 'The type of an argument is right, its value is not.',
  },
  UnicodeError: {
    __doc__: 'Unicode related error.',
  },
  UnicodeDecodeError: {
    __doc__: 'Unicode decoding error.',
  },
  UnicodeEncodeError: {
    __doc__: 'Unicode encoding error.',
  },
  UnicodeTranslateError: {
    __doc__: 'Unicode translation error.',
  },
  Warning: {
    __doc__: 'What kinds of warnings derive from.',
  },
  BytesWarning: {
    __doc__: 'About bytes that are compared with str or turned into one.',
  },
  DeprecationWarning: {
    __doc__: 'About what should not be used any more.',
  },
  EncodingWarning: {
    __doc__: 'About encodings that are not given.',
  },
  FutureWarning: {
    __doc__: 'About what will mean something else.',
  },
  ImportWarning: {
    __doc__: 'About imports that are probably mistakes.',
  },
  PendingDeprecationWarning: {
    __doc__: 'About what will be deprecated.',
  },
  ResourceWarning: {
    __doc__: 'About resources that nobody let go of.',
  },
  RuntimeWarning: {
    __doc__: 'About what is dubious when it runs.',
  },
  SyntaxWarning: {
    __doc__: 'About dubious syntax.',
  },
  UnicodeWarning: {
    __doc__: 'About text and its encodings.',
  },
  UserWarning: {
    __doc__: 'What programs warn of when they name no kind.',
  },
};
