// The ways in which test programs run: each must give the same output.
export const MODES = {
  normal: { caches: true, isolate: 'auto' },
  'no-cache': { caches: false, isolate: 'never' },
  'always-isolate': { caches: true, isolate: 'always' },
  're-thread': { caches: true, isolate: 'auto', heat: 2 },
};
