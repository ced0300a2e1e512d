/**
 * How often a program is run in one process: once, then again until there are enough seconds of samples. The program for
 * which dispatch itself is the whole story, tiny_function, is sampled by Benchmark.js, with the same limits.
 */
import { performance } from 'node:perf_hooks';
import Benchmark from 'benchmark';
import type { Measurement } from './engines.js';

const MINIMUM_SAMPLES = 1;
const ENOUGH_SECONDS = 0.1;

/** The programs that Benchmark.js samples. */
export const SAMPLED_BY_BENCHMARK_JS = new Set(['tiny_function']);

function check(output: string, again: string): void {
  if (again !== output) throw new Error(`the program gave another result: ${again}`);
}

function time(main: () => string): { seconds: number; output: string } {
  const start = performance.now();
  const output = main();
  return { seconds: (performance.now() - start) / 1_000, output };
}

function sampleByHand(main: () => string, output: string): number[] {
  const samples: number[] = [];
  let total = 0;
  while (samples.length < MINIMUM_SAMPLES || total < ENOUGH_SECONDS) {
    const again = time(main);
    check(output, again.output);
    samples.push(again.seconds);
    total += again.seconds;
  }
  return samples;
}

function sampleByBenchmarkJs(main: () => string, output: string): number[] {
  let again = output;
  const run = (): void => {
    again = main();
  };
  const options = { minSamples: MINIMUM_SAMPLES, maxTime: ENOUGH_SECONDS };
  const benchmark = new Benchmark(run, options).run();
  if (benchmark.error) throw benchmark.error;
  check(output, again);
  return benchmark.stats.sample;
}

/** Runs `main` as often as needed; throws when a later run gives another result than the first. */
export function sample(program: string, main: () => string): Measurement {
  const { seconds: first, output } = time(main);
  const again = SAMPLED_BY_BENCHMARK_JS.has(program) ? sampleByBenchmarkJs : sampleByHand;
  return { output, first, samples: again(main, output) };
}
