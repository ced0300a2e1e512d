// The native modules that stand behind the standard library. They are an entry of their own, so that a host that wants only
// the language does not carry them: `@heddle/runtime/library`. Each is one file (or folder) in modules/, registered by
// importing it here, in the order of the alphabet.

import './files.js';
import './docs/index.js';
import './importlib/archive-methods.js';
import './introspection/index.js';
import './observation/index.js';
import './modules/abc.js';
import './modules/array.js';
import './modules/ast/index.js';
import './modules/asyncio.js';
import './modules/atexit.js';
import './modules/binascii.js';
import './modules/bisect.js';
import './modules/cmath.js';
import './modules/codecs.js';
import './modules/collections.js';
import './modules/contextvars.js';
import './modules/csv.js';
import './modules/decimal.js';
import './modules/errno.js';
import './modules/faulthandler.js';
import './modules/finalisers.js';
import './modules/functools.js';
import './modules/gc.js';
import './modules/hashes.js';
import './modules/heapq.js';
import './modules/imp.js';
import './modules/io.js';
import './modules/itertools.js';
import './modules/json.js';
import './modules/locale.js';
import './modules/marshal.js';
import './modules/math.js';
import './modules/multibytecodec.js';
import './modules/opcode.js';
import './modules/operator.js';
import './modules/posix.js';
import './modules/posixsubprocess.js';
import './modules/queue.js';
import './modules/random.js';
import './modules/select.js';
import './modules/signal.js';
import './modules/socket.js';
import './modules/sre.js';
import './modules/statistics.js';
import './modules/string.js';
import './modules/struct.js';
import './modules/suggestions.js';
import './modules/symtable.js';
import './modules/sysconfig.js';
import './modules/thread.js';
import './modules/time.js';
import './modules/tokenize.js';
import './modules/tracemalloc.js';
import './modules/types.js';
import './modules/unicodedata.js';
import './modules/warnings.js';
import './modules/weakref.js';
import './modules/zlib.js';
import './types/str/two-way-search.js';
import { readyTypes } from './object/define-type.js';

// The types of the modules above; those of the core are complete already.
readyTypes();
