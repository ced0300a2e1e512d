// bytes: an immutable sequence of bytes. What other modules need of it; the implementation is in bytes/, shared with
// bytearray for the most part.

export { bytesDataOf, bytesType, makeBytes, PyBytes } from './bytes/data.js';
