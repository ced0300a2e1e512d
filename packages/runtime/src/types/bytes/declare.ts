// bytes: its slots and methods, put together. Only the list of built-in types imports this module; see ../bytes.ts.

import { declareType } from '../../object/define-type.js';
import { bytesOfSource, constructBytes } from './construct.js';
import { bytesType } from './data.js';
import { bytesMethods, bytesOnlyMethods } from './methods.js';
import { bytesOnlySlots, bytesSlots } from './slots.js';

declareType(bytesType, {
  name: 'bytes',
  matchesSelf: true,
  layout: 'bytes',
  callOne: bytesOfSource,
  slots: { ...bytesSlots, ...bytesOnlySlots, construct: constructBytes },
  methods: [...bytesMethods, ...bytesOnlyMethods],
});
