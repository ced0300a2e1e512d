// `@heddle/runtime/files`: files and what is over them (modules/io), for interpreters that are given any. The library needs
// them too.

import './index.js';
import { provideFileLayer } from './host/file-layer.js';
import { open } from './modules/io/open.js';
import { makeStreams } from './modules/io/streams.js';
import { readyTypes } from './object/define-type.js';

readyTypes();
provideFileLayer({ makeStreams, open });
