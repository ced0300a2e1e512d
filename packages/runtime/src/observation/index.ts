// Watching programs as a part of the library (types/observers.ts).

import { observation } from '../types/observers.js';
import { monitor } from './monitoring.js';
import * as observers from './observers.js';

observation.provide({ ...observers, monitor });
