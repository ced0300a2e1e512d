// The itertools module: iterators over iterators. The types are in itertools/.

import {
  combinationsType,
  combinationsWithReplacementType,
  permutationsType,
  productType,
} from './itertools/combinatorics.js';
import { groupbyType, grouperType, tee, teeDataType, teeType } from './itertools/groups.js';
import {
  accumulateType,
  batchedType,
  chainType,
  compressType,
  countType,
  cycleType,
  dropwhileType,
  filterfalseType,
  isliceType,
  pairwiseType,
  repeatType,
  starmapType,
  takewhileType,
  zipLongestType,
} from './itertools/streams.js';
import { defineModule } from './module-spec.js';

const TYPES = [
  grouperType,
  teeType,
  teeDataType,
  accumulateType,
  batchedType,
  chainType,
  combinationsType,
  combinationsWithReplacementType,
  compressType,
  countType,
  cycleType,
  dropwhileType,
  filterfalseType,
  groupbyType,
  isliceType,
  pairwiseType,
  permutationsType,
  productType,
  repeatType,
  starmapType,
  takewhileType,
  zipLongestType,
];

defineModule('itertools', () => ({
  doc: 'Iterators made of iterators.',
  functions: [
    {
      name: 'tee',
      signature: '(iterable, n=2, /)',
      doc: 'Several independent iterators over the same items.',
      impl: tee,
    },
  ],
  types: Object.fromEntries(TYPES.map((type) => [type.qualname, type])),
}));
