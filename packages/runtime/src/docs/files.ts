// Documentation of what open returns.

import type { MemberTexts } from '../object/documentation.js';

export const FILES: Readonly<Record<string, MemberTexts>> = {
  '_io._IOBase': {
    __doc__: 'The abstract base class for all I/O classes.',
    __del__: 'Called when the instance is about to be destroyed.',
    close: 'Flush and close the IO object.\n\nThis method has no effect if the file is already closed.',
    fileno:
      'Return underlying file descriptor if one exists.\n' +
      '\n' +
      'Raise OSError if the IO object does not use a file descriptor.',
    flush: 'Flush write buffers, if applicable.',
    isatty: "Return whether this is an 'interactive' stream.\n\nReturn False if it can't be determined.",
    readable: 'Return whether object was opened for reading.',
    readline: 'Read and return a line from the stream.',
    readlines: 'Return a list of lines from the stream.',
    seek: 'Change the stream position to the given byte offset.',
    seekable: 'Return whether object supports random access.',
    tell: 'Return current stream position.',
    truncate: 'Truncate file to size bytes.',
    writable: 'Return whether object was opened for writing.',
    writelines: 'Write a list of lines to stream.',
  },
  '_io._RawIOBase': {
    __doc__: 'Base class for raw binary I/O.',
    readall: 'Read until EOF, using multiple read() call.',
  },
  '_io.FileIO': {
    __doc__: 'Open a file.',
    _isatty_open_only: 'Whether this is a terminal, when it has just been opened.',
    close: 'Close the file.',
    fileno: 'Return the underlying file descriptor (an integer).',
    isatty: 'True if the file is connected to a TTY device.',
    read: 'Read at most size bytes, returned as bytes.',
    readable: 'True if file was opened in a read mode.',
    readall: 'Read all data from the file, returned as bytes.',
    readinto: 'Same as RawIOBase.readinto().',
    seek: 'Move to new file position and return the file position.',
    seekable: 'True if file supports random-access.',
    tell: 'Current file position.',
    truncate: 'Truncate the file to at most size bytes and return the truncated size.',
    writable: 'True if file was opened in a write mode.',
    write: 'Write buffer b to file, return number of bytes written.',
    _blksize: 'The block size of the file.',
    closed: 'True if the file is closed',
    closefd: 'True if the file descriptor will be closed by close().',
    mode: 'String giving the file mode',
  },
  '_io._BufferedIOBase': {
    __doc__: 'Base class for buffered IO objects.',
    detach: 'Disconnect this buffer from its underlying raw stream and return it.',
    read: 'Read and return up to n bytes.',
    write: 'Write buffer b to the IO stream.',
  },
  '_io.BufferedReader': {
    __doc__: 'Create a new buffered reader using the given readable raw IO object.',
  },
  '_io.BufferedWriter': {
    __doc__: 'A buffer for a writeable sequential RawIO object.',
    write: 'Write the given buffer to the IO stream.',
  },
  '_io.BufferedRandom': {
    __doc__: 'A buffered interface to random access streams.',
    write: 'Write the given buffer to the IO stream.',
  },
  '_io._TextIOBase': {
    __doc__: 'Base class for text I/O.',
    detach: 'Separate the underlying buffer from the TextIOBase and return it.',
    read: 'Read at most size characters from stream.',
    readline: 'Read until newline or EOF.',
    write: 'Write string s to stream.',
    encoding: 'Encoding of the text stream.',
    errors: 'The error setting of the decoder or encoder.',
    newlines: 'Line endings translated so far.',
  },
  '_io.TextIOWrapper': {
    __doc__: 'Character and line based layer over a BufferedIOBase object, buffer.',
    reconfigure: 'Reconfigure the text stream with new parameters.\n\nThis also does an implicit stream flush.',
    seek: 'Set the stream position, and return the new stream position.',
    tell: 'Return the stream position as an opaque number.',
    encoding: '',
  },
};
