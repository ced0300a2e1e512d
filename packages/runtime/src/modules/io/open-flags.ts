// The flags of `open(2)` and the kinds of files in `st_mode`, as Linux has them.

export const O_WRONLY = 1;
export const O_RDWR = 2;
export const O_CREAT = 0o100;
export const O_EXCL = 0o200;
export const O_TRUNC = 0o1000;
export const O_APPEND = 0o2000;
export const O_CLOEXEC = 0o2000000;

/** The bits of `st_mode` that say what a file is. */
const KIND_MASK = 0o170000;
const DIRECTORY = 0o040000;

export const isDirectoryMode = (mode: number): boolean => (mode & KIND_MASK) === DIRECTORY;
