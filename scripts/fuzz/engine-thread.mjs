// One side of a comparison (engines.mjs): runs a file of the folder on request and answers with its outcome.

import { parentPort, workerData } from 'node:worker_threads';

const { kind, folder, mode } = workerData;
const run = kind === 'oracle' ? await startOracleSide() : await startHeddleSide();
parentPort.on('message', (path) => parentPort.postMessage(run(path)));
parentPort.postMessage('ready');

async function startOracleSide() {
  const { startOracle } = await import('../oracle/oracle.mjs');
  const oracle = await startOracle(folder);
  return (path) => oracle.runCase(path);
}

async function startHeddleSide() {
  const { runProgram } = await import('../../tests/run-program.mjs');
  return (path) => {
    try {
      return runProgram({ root: folder, path, mode });
    } catch (error) {
      return { stdout: '', stderr: String(error?.stack ?? error), status: 'host error' };
    }
  };
}
