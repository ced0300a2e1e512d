// str: its slots and methods, put together. Only the list of built-in types imports this module: everything that other
// modules need of strings is in index.ts and iterator.ts, which may load at any time.

import { declareType } from '../../object/define-type.js';
import { strValue } from '../../protocols/repr.js';
import { PyWideStr } from '../wide-str.js';
import { alignMethods } from './align.js';
import { caseMethods } from './case.js';
import { classifyMethods } from './classify.js';
import { constructStr } from './construct.js';
import { encodeMethods } from './encode.js';
import { formatMethods } from './format-method.js';
import { searchMethods } from './search.js';
import { strSlots } from './slots.js';
import { splitMethods } from './split.js';
import { translateMethods } from './translate.js';
import { strType } from './type.js';

declareType(strType, {
  name: 'str',
  matchesSelf: true,
  instances: PyWideStr,
  layout: 'str',
  callOne: strValue,
  slots: { ...strSlots, construct: constructStr },
  methods: [
    ...alignMethods,
    ...caseMethods,
    ...classifyMethods,
    ...encodeMethods,
    ...formatMethods,
    ...searchMethods,
    ...splitMethods,
    ...translateMethods,
  ],
});
