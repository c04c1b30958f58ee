import { parentPort, workerData } from 'node:worker_threads';
import { checkAsked, type Asked } from './platform/audit/index.ts';

// The program of a thread of its own, which checks one chain and ends.
parentPort?.postMessage(await checkAsked(workerData as Asked));
