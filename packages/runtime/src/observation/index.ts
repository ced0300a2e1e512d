// Watching programs as a part of the library (types/observers.ts).

import { provideObservation } from '../types/observers.js';
import { monitor } from './monitoring.js';
import * as observers from './observers.js';

provideObservation({ ...observers, monitor });
