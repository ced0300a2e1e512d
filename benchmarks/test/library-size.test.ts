// The library stays as small as it is promised to be.

import { expect, it } from 'vitest';
import { librarySize, SIZE_LIMIT_BYTES } from '../library-size.mjs';

it('is within its limit', async () => {
  const { gzip } = await librarySize();
  expect(gzip).toBeLessThan(SIZE_LIMIT_BYTES);
});
