// Property tests take the same random values every run: some patterns that chance can make are matched only in exponential time,
// and a failure must be seen again.
import fc from 'fast-check';

fc.configureGlobal({ seed: 314 });
