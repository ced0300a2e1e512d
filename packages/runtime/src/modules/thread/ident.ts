// The one thread there is, as the `_thread` module names it.

/** What `threading.get_ident()` gives. */
export const MAIN_THREAD = 0x7f0000000000;

/** The longest timeout of a lock, in seconds. */
export const TIMEOUT_MAX = 9223372036;
